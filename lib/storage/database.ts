import { Dexie, type EntityTable, type Transaction } from 'dexie';
import type { Application } from '../domain/application';
import { completeApplication } from '../domain/completeApplication';
import type { Settings } from '../domain/settings';
import { DATABASE_NAME, STORED_VERSION } from './layout';
import { toVersion2 } from './migrations/toVersion2';
import type { ApplicationRow, Claim, Row } from './rows';

/** One acknowledged operation, so that a repeated message has one effect (S19) and undo knows what was before. */
export interface OperationRow {
  id: string;
  applicationId: string;
  /** The application's rev after the operation, or after its undo; undo refuses when it has moved on. */
  rev: number;
  before: Application | null;
  isUndone: boolean;
  /** Counts up; the oldest operations are forgotten. */
  sequence: number;
  /** Of an exchange: how many records it changed, and how many its undo has left, since they have changed after it. */
  exchange?: { changed: number; left: number };
}

/** What one record was before the last exchange, which left it with this rev. */
export type ExchangedRecord =
  | { kind: 'application'; id: string; rev: number; before: Application | null }
  | { kind: 'settings'; id: string; rev: number; before: Settings | null };

/** What the undo of the last exchange needs. One alone is kept: it may be as large as all records together. */
export interface LastExchange {
  operationId: string;
  records: ExchangedRecord[];
}

export type MetaRow =
  | { id: 'stored-version'; value: number }
  /** Tells this database from one that was made after it was lost. */
  | { id: 'mark'; value: string }
  | { id: 'last-exchange'; value: LastExchange };

export type Database = Dexie & {
  applications: EntityTable<ApplicationRow, 'id'>;
  /** What was reminded of, one row per application, as in the mirror. */
  reminders: EntityTable<Row<Claim[]>, 'id'>;
  settings: EntityTable<Row<Settings>, 'id'>;
  operations: EntityTable<OperationRow, 'id'>;
  meta: EntityTable<MetaRow, 'id'>;
};

/**
 * The database of the extension's origin. Strict durability: a write is acknowledged once it is on the disk
 * (measured with Chromium 156, 2026-11: relaxed lost every acknowledged write of a power cut, strict none).
 * Opening creates the tables, so it does not matter whether a page or the background comes first.
 */
export function openDatabase(name = DATABASE_NAME): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    applications: 'id, *operationIds',
    reminders: 'id',
    settings: 'id',
    operations: 'id, sequence',
    meta: 'id',
  });
  database.version(2).stores({ applications: 'id, *operationIds, nextOn, *people' }).upgrade(upgradeToVersion2);
  database.applications.hook('reading', (row) => row && { ...row, value: row.value && completeApplication(row.value) });
  database.on('populate', (transaction) =>
    transaction.table('meta').add({ id: 'stored-version', value: STORED_VERSION }),
  );
  // A newer build upgrades the database in another context: let go at once, so that it can. What is opened after
  // that is checked for its version anew.
  database.on('versionchange', () => database.close({ disableAutoOpen: true }));
  return database;
}

/** Within the browser's own upgrade: either all rows and the version, or nothing (S13). */
async function upgradeToVersion2(transaction: Transaction): Promise<void> {
  await transaction
    .table('applications')
    .toCollection()
    .modify((row, ref) => {
      ref.value = toVersion2(row);
    });
  await transaction.table('meta').put({ id: 'stored-version', value: 2 });
}

/** Opens when it is not open; a failed try is not remembered (S20). */
export async function connect(database: Database): Promise<void> {
  if (!database.isOpen()) await database.open();
}

/** Whether a newer build has written here. */
export async function isNewer(database: Database): Promise<boolean> {
  const stored = await database.meta.get('stored-version');
  return stored?.id === 'stored-version' && stored.value > STORED_VERSION;
}

/** What tells this database from another; `undefined` when it is new, or nothing was compared with it yet. */
export async function readMark({ meta }: Database): Promise<string | undefined> {
  const row = await meta.get('mark');
  return row?.id === 'mark' ? row.value : undefined;
}

/** Notes in the database itself that it was compared with the mirror. A wipe takes the note along with everything else. */
export async function makeMark({ meta }: Database): Promise<string> {
  const value = crypto.randomUUID();
  await meta.put({ id: 'mark', value });
  return value;
}

export async function isMarked(database: Database): Promise<boolean> {
  return (await readMark(database)) !== undefined;
}
