import { liveQuery } from 'dexie';
import type { Application } from '../domain/application';
import type { ShownReminder } from '../domain/exchange';
import type { ReadProblem } from '../domain/read-problem';
import type { Settings } from '../domain/settings';
import { readSettings } from './changeSettings';
import { type Database, openDatabase } from './database';
import { readShown } from './readShown';

let opened: Database | undefined;
/** Once a newer build has taken over, this page's connection stays closed. */
let isUpdated = false;

/** One connection per page, for reading alone: pages write by messages to the background. */
function database(): Database {
  opened ??= openDatabase();
  return opened;
}

/** Longer than this, ms, and the user is told: an upgrade may wait for another page, and of two that wait only the first is told (S12). */
const PATIENCE = 3000;

type Failed = (problem: ReadProblem) => void;

const note: Failed = (problem) => console.error(`The records are ${problem}`);

/**
 * When a newer build upgrades the store, this page's connection is closed, and it should ask for a reload. When an upgrade
 * waits for another page, the values come as soon as that page lets go.
 */
function watch<T>(read: () => Promise<T>, listener: (value: T) => void, failed: Failed): () => void {
  const patience = setTimeout(failed, PATIENCE, 'waiting');
  const fail: Failed = (problem) => {
    clearTimeout(patience);
    failed(problem);
  };
  const onUpgrade = () => {
    isUpdated = true;
    fail('updated');
  };
  database().on('versionchange', onUpgrade);
  const subscription = liveQuery(read).subscribe({
    next: (value) => {
      clearTimeout(patience);
      listener(value);
    },
    error: (error) => {
      console.warn('The records could not be read', error);
      fail(isUpdated ? 'updated' : 'unreadable');
    },
  });
  return () => {
    clearTimeout(patience);
    database().on('versionchange').unsubscribe(onUpgrade);
    subscription.unsubscribe();
  };
}

/** Calls back with all applications, those in the bin among them, now and after every change, whoever made it; returns how to stop. */
export function watchApplications(listener: (applications: Application[]) => void, failed: Failed = note): () => void {
  const read = async () => (await database().applications.toArray()).flatMap((row) => row.value ?? []);
  return watch(read, listener, failed);
}

/** The same for the settings. */
export function watchSettings(listener: (settings: Settings) => void, failed: Failed = note): () => void {
  return watch(() => readSettings(database()), listener, failed);
}

/** The ledger of reminders that were shown, as it is now. */
export function readReminders(): Promise<ShownReminder[]> {
  return readShown(database());
}
