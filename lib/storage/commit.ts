import type { Table } from 'dexie';
import { type Database, isNewer, type LastExchange, type OperationRow } from './database';
import { forgetUndo } from './forgetUndo';
import { writeAsPack, writeSingles } from './mirrorWrite';
import { RECORD_KINDS, type RecordKind, type RecordValues, type Row, toStoredRow } from './rows';
import { rowsOf } from './rowsOf';
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

/** More changes at once than this go into one pack: each file of its own takes some 3 ms (Chromium 156, 2026-11). */
export const MOST_SINGLE = 50;

export function tableOf(database: Database, kind: RecordKind): Table<Row<unknown>, string> {
  const tables = { application: database.applications, reminders: database.reminders, settings: database.settings };
  return tables[kind] as unknown as Table<Row<unknown>, string>;
}

/** What is remembered of a change beside the records. */
export interface Trace {
  operation?: NewOperation;
  /** Of an exchange: what its undo needs; `null` when it is undone. */
  lastExchange?: LastExchange | null;
  /** Operations that a start has found in the mirror. */
  found?: NewOperation[];
  /** The application that goes for good: no undo may bring it back. */
  purged?: string;
}

async function keepOperation({ operations }: Database, operation: NewOperation): Promise<void> {
  // Another context was faster with the same operation.
  if (!operation.isUndone && (await operations.get(operation.id))) throw new ChangedMeanwhile();
  // By its key alone: the row may be large.
  const [last = 0] = (await operations.orderBy('sequence').reverse().limit(1).keys()) as number[];
  await operations.put({ ...operation, sequence: last + 1 });
  await operations
    .where('sequence')
    .belowOrEqual(last + 1 - KEPT_OPERATIONS)
    .delete();
}

async function putRowsOf(database: Database, kind: RecordKind, changes: RecordChange[]): Promise<void> {
  const mine = changes.filter((change) => change.kind === kind);
  if (mine.length === 0) return;
  const table = tableOf(database, kind);
  const current = await rowsOf(
    table,
    mine.map(({ after }) => after.id),
  );
  if (mine.some(({ before }, index) => (current[index]?.rev ?? 0) !== (before?.rev ?? 0))) throw new ChangedMeanwhile();
  await table.bulkPut(mine.map(({ after }) => toStoredRow(kind, after as Row<never>)));
}

/** All rows in one transaction, or none; resolves when the disk has them. */
export async function putRows(
  database: Database,
  changes: RecordChange[],
  { operation, lastExchange, found = [], purged }: Trace = {},
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    if (await isNewer(database)) throw new ReadOnlyStore();
    for (const kind of RECORD_KINDS) await putRowsOf(database, kind, changes);
    for (const each of found) if (!(await database.operations.get(each.id))) await keepOperation(database, each);
    if (operation) await keepOperation(database, operation);
    if (lastExchange) await database.meta.put({ id: 'last-exchange', value: lastExchange });
    if (purged !== undefined) await forgetUndo(database, purged);
    if (lastExchange === null) await database.meta.delete('last-exchange');
  });
}

const isThere = (row: Row<unknown> | undefined) => Number(Boolean(row?.value));

/** So that a later start knows how many there were, should both copies be lost (S5). */
async function noteCount({ notes }: StoreParts, changes: RecordChange[]): Promise<void> {
  const applications = changes.filter(({ kind }) => kind === 'application');
  const more = applications.reduce((sum, { before, after }) => sum + isThere(after) - isThere(before), 0);
  if (more !== 0) await notes.setApplications((await notes.applications()) + more);
}

/**
 * Keeps changes as one: mirror first, then the database. Whoever calls may acknowledge when it resolves. What was reported
 * as not kept should not come back at the next start; when even putting it back fails, the store starts anew, which keeps
 * the change, and a repeated operation is recognised by its trace.
 */
export async function commit(parts: StoreParts, changes: RecordChange[], trace: Trace = {}): Promise<void> {
  const { database, mirror } = parts;
  const { operation } = trace;
  const isPack = operation?.exchange !== undefined || changes.length > MOST_SINGLE;
  const mirrored = isPack
    ? writeAsPack(mirror, changes, operation?.isUndone ? null : (operation?.id ?? null))
    : writeSingles(mirror, changes);
  // Cut off between the two copies, a pack must be taken up as a whole before anything else is changed; and a new record, or else the
  // same operation sent again would make a second one.
  const isTakenUp = isPack || changes.some(({ before }) => !before);
  const compared = isTakenUp ? await parts.notes.compared() : undefined;
  if (compared !== undefined) await parts.notes.setCompared(null);
  try {
    await mirrored.write();
    await putRows(database, changes, trace);
  } catch (error) {
    // Whoever changed it meanwhile wrote the same files; the next try will again. A pack is nobody else's.
    const mustGo = mirrored.isPack || !(error instanceof ChangedMeanwhile);
    if (mustGo && !(await mirrored.putBack())) mirror.isAhead = true;
    throw error;
  } finally {
    if (compared !== undefined && !mirror.isAhead) await parts.notes.setCompared(compared).catch(() => {});
  }
  await noteCount(parts, changes);
}
