import type { Application } from '../domain/application';
import type { CommandOutcome } from '../domain/commands';
import type { StoreResult } from '../domain/record-store';
import { commit, type NewOperation } from './commit';
import type { Database } from './database';
import { retryWhenChanged } from './retryWhenChanged';
import type { Row } from './rows';
import type { StoreParts } from './store-parts';

type ApplicationRecord = Row<Application>;

/** The application an operation was already applied to, also when the list of operations was lost (S2, S19). */
async function findApplied({ operations, applications }: Database, operationId: string): Promise<string | undefined> {
  const operation = await operations.get(operationId);
  if (operation) return operation.applicationId;
  const [id] = await applications.where('operationIds').equals(operationId).primaryKeys();
  return id;
}

async function keep(
  parts: StoreParts,
  operationId: string,
  before: ApplicationRecord | undefined,
  after: ApplicationRecord,
): Promise<StoreResult> {
  const operation: NewOperation = {
    id: operationId,
    applicationId: after.id,
    rev: after.rev,
    before: before?.value ?? null,
    isUndone: false,
  };
  await commit(parts, [{ kind: 'application', before, after }], { operation });
  return { ok: true, applicationId: after.id };
}

/** Reads, applies and keeps one change; a repeated operation has one effect (S19). */
export function changeApplication(
  parts: StoreParts,
  applicationId: string | null,
  operationId: string,
  apply: (before: Application | null) => CommandOutcome,
): Promise<StoreResult> {
  const { database } = parts;
  return retryWhenChanged(async () => {
    const applied = await findApplied(database, operationId);
    if (applied !== undefined) return { ok: true, applicationId: applied };
    const before = applicationId === null ? undefined : await database.applications.get(applicationId);
    if (applicationId !== null && !before?.value)
      return { ok: false, errors: [{ field: 'applicationId', code: 'unknown' }] };
    const outcome = apply(before?.value ?? null);
    if (!outcome.ok) return outcome;
    const { id } = outcome.application;
    const rev = (before?.rev ?? 0) + 1;
    const value = { ...outcome.application, rev };
    // A record that could not be read back from its mirror file would be lost with the database.
    if (!parts.parse(value)) throw new TypeError('the change made a record that does not pass its own check');
    return keep(parts, operationId, before, { id, rev, value });
  });
}
