import type { Application } from '../domain/application';
import type { Recipient } from '../domain/findByRecipient';
import { recipientKey } from '../domain/personKeys';
import type { Database } from './database';

/** The applications that these people may be contacts of, by the index of people. */
export async function readOf({ applications }: Database, people: readonly Recipient[]): Promise<Application[]> {
  const keys = [...new Set(people.map(recipientKey))];
  const rows = await applications.where('people').anyOf(keys).distinct().toArray();
  return rows.flatMap(({ value }) => value ?? []);
}

/** The application whose history has that operation, by the index of operations. */
export async function readWith({ applications }: Database, operationId: string): Promise<Application | undefined> {
  return (await applications.where('operationIds').equals(operationId).first())?.value ?? undefined;
}
