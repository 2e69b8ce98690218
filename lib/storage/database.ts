import { Dexie, type EntityTable } from 'dexie';
import type { Application } from '../domain/application';
import { completeApplication } from '../domain/completeApplication';
import type { Settings } from '../domain/settings';
import type { ApplicationRow, Claim, Row } from './rows';

/** Layout of what is stored. A store written by a newer one is read, never written (S14). */
export const STORED_VERSION = 1;

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
}

export interface MetaRow {
  id: 'stored-version';
  value: number;
}

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
export function openDatabase(name = 'nachklang'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    applications: 'id, *operationIds',
    reminders: 'id',
    settings: 'id',
    operations: 'id, sequence',
    meta: 'id',
  });
  database.applications.hook('reading', (row) => row && { ...row, value: row.value && completeApplication(row.value) });
  database.on('populate', (transaction) =>
    transaction.table('meta').add({ id: 'stored-version', value: STORED_VERSION }),
  );
  // A newer build upgrades the database in another context: let go at once, so that it can. What is opened after
  // that is checked for its version anew.
  database.on('versionchange', () => database.close({ disableAutoOpen: true }));
  return database;
}

/** Opens when it is not open; a failed try is not remembered (S20). */
export async function connect(database: Database): Promise<void> {
  if (!database.isOpen()) await database.open();
}

/** Whether a newer build has written here. */
export async function isNewer(database: Database): Promise<boolean> {
  const stored = await database.meta.get('stored-version');
  return (stored?.value ?? STORED_VERSION) > STORED_VERSION;
}
