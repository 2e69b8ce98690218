import { Dexie, type EntityTable } from 'dexie';
import type { Application, Instant } from '../domain/application';
import type { Settings } from '../domain/settings';

/** Layout of what is stored. A store written by a newer one is read, never written (S14). */
export const STORED_VERSION = 1;

/** `value` is `null` in the row of a removed application: it says that nothing older may come back. */
export interface ApplicationRow {
  id: string;
  rev: number;
  value: Application | null;
}

export interface ReminderRow {
  /** `reminderKey` of the claim. */
  key: string;
  applicationId: string;
  at: Instant;
}

export interface SettingsRow {
  id: 'settings';
  rev: number;
  value: Settings;
}

/** One acknowledged operation, so that a repeated message has one effect and undo knows what was before. */
export interface OperationRow {
  id: string;
  applicationId: string;
  /** The row's rev after the operation; undo refuses when it has moved on. */
  rev: number;
  before: Application | null;
  sequence?: number;
}

export interface MetaRow {
  id: 'stored-version';
  value: number;
}

export type Database = Dexie & {
  applications: EntityTable<ApplicationRow, 'id'>;
  reminders: EntityTable<ReminderRow, 'key'>;
  settings: EntityTable<SettingsRow, 'id'>;
  operations: EntityTable<OperationRow, 'id'>;
  meta: EntityTable<MetaRow, 'id'>;
};

/**
 * The database of the extension's origin. Strict durability: a write is acknowledged once it is on the disk
 * (measured with Chromium 156, 2026-11: relaxed lost every acknowledged write of a power cut, strict none).
 */
export function openDatabase(name = 'nachklang'): Database {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  database.version(1).stores({
    applications: 'id',
    reminders: 'key, applicationId',
    settings: 'id',
    operations: 'id, sequence',
    meta: 'id',
  });
  // A newer build upgrades the database in another context: let go at once, and never write the old layout into it.
  database.on('versionchange', () => database.close({ disableAutoOpen: true }));
  return database;
}
