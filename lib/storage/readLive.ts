import { liveQuery } from 'dexie';
import type { Application } from '../domain/application';
import type { Settings } from '../domain/settings';
import { readSettings } from './changeSettings';
import { type Database, openDatabase } from './database';
import { ReadOnlyStore } from './storage-errors';

let opened: Database | undefined;

/** One connection per page, for reading alone: pages write by messages to the background. */
function database(): Database {
  opened ??= openDatabase();
  return opened;
}

/**
 * When a newer build upgrades the store, this page's connection is closed: `failed` is told, and the page should ask
 * for a reload.
 */
function watch<T>(read: () => Promise<T>, listener: (value: T) => void, failed: (error: unknown) => void): () => void {
  const subscription = liveQuery(read).subscribe({ next: listener, error: failed });
  const onUpgrade = () => failed(new ReadOnlyStore());
  database().on('versionchange', onUpgrade);
  return () => {
    database().on('versionchange').unsubscribe(onUpgrade);
    subscription.unsubscribe();
  };
}

/** Calls back with all applications now and after every change, whoever made it; returns how to stop. */
export function watchApplications(
  listener: (applications: Application[]) => void,
  failed: (error: unknown) => void = console.error,
): () => void {
  const read = async () => (await database().applications.toArray()).flatMap((row) => row.value ?? []);
  return watch(read, listener, failed);
}

/** The same for the settings. */
export function watchSettings(
  listener: (settings: Settings) => void,
  failed: (error: unknown) => void = console.error,
): () => void {
  return watch(() => readSettings(database()), listener, failed);
}
