import type { ShownReminder } from '../domain/exchange';
import type { Database } from './database';

/** The whole ledger of reminders that were shown, for a backup. */
export async function readShown({ reminders }: Database): Promise<ShownReminder[]> {
  const rows = await reminders.toArray();
  return rows.flatMap(({ id, value }) => (value ?? []).map(({ key, at }) => ({ applicationId: id, key, at })));
}
