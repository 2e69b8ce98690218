import type { Table } from 'dexie';
import { type Database, isNewer, type OperationRow } from './database';
import type { Mirror } from './mirror';
import { type RecordKind, type RecordValues, type Row, toStoredRow } from './rows';
import { ChangedMeanwhile, ReadOnlyStore } from './storage-errors';
import type { StoreParts } from './store-parts';

/** One record before and after a change. */
export type RecordChange = {
  [Kind in RecordKind]: {
    kind: Kind;
    before: Row<RecordValues[Kind]> | undefined;
    after: Row<RecordValues[Kind]>;
  };
}[RecordKind];

export type NewOperation = Omit<OperationRow, 'sequence'>;

/** Operations that can be undone, or recognised as repeated without their trace in a history. */
const KEPT_OPERATIONS = 200;

export function tableOf(database: Database, kind: RecordKind): Table<Row<unknown>, string> {
  const tables = { application: database.applications, reminders: database.reminders, settings: database.settings };
  return tables[kind] as unknown as Table<Row<unknown>, string>;
}

async function keepOperation({ operations }: Database, operation: NewOperation): Promise<void> {
  // Another context was faster with the same operation.
  if (!operation.isUndone && (await operations.get(operation.id))) throw new ChangedMeanwhile();
  const last = await operations.orderBy('sequence').last();
  const sequence = (last?.sequence ?? 0) + 1;
  await operations.put({ ...operation, sequence });
  await operations
    .where('sequence')
    .belowOrEqual(sequence - KEPT_OPERATIONS)
    .delete();
}

async function putRow(database: Database, { kind, before, after }: RecordChange): Promise<void> {
  const table = tableOf(database, kind);
  const current = await table.get(after.id);
  if ((current?.rev ?? 0) !== (before?.rev ?? 0)) throw new ChangedMeanwhile();
  await table.put(toStoredRow(kind, after));
}

/** All rows in one transaction, or none; resolves when the disk has them. */
export async function putRows(database: Database, changes: RecordChange[], operation?: NewOperation): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    if (await isNewer(database)) throw new ReadOnlyStore();
    for (const change of changes) await putRow(database, change);
    if (operation) await keepOperation(database, operation);
  });
}

/**
 * What was reported as not kept should not come back at the next start. When even this fails, the next start keeps
 * the change, and a repeated operation is recognised by its trace in the history.
 */
async function putBack(mirror: Mirror, changes: RecordChange[]): Promise<void> {
  for (const { kind, before, after } of changes) {
    const isBack = before ? mirror.write({ kind, ...before }) : mirror.remove(kind, after.id);
    await isBack.catch((error) => console.warn('The mirror keeps a change that was not acknowledged', error));
  }
}

/** Keeps changes as one: mirror first, then the database. Whoever calls may acknowledge when it resolves. */
export async function commit(
  { database, mirror }: StoreParts,
  changes: RecordChange[],
  operation?: NewOperation,
): Promise<void> {
  try {
    for (const { kind, after } of changes) await mirror.write({ kind, ...after });
    await putRows(database, changes, operation);
  } catch (error) {
    // Whoever changed it meanwhile wrote the mirror as well; the next try will again.
    if (!(error instanceof ChangedMeanwhile)) await putBack(mirror, changes);
    throw error;
  }
}
