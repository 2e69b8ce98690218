import { Dexie } from 'dexie';
import type { Database } from './database';
import { type RecordSignal, SIGNAL_CHANNEL } from './record-signal';

/** Tells every page of ours from now on when something in the database has changed. For the background: the others write nothing. */
export function tellPages(database: Database): void {
  const channel = new BroadcastChannel(SIGNAL_CHANNEL);
  const tell = (signal: RecordSignal) => channel.postMessage(signal);
  Dexie.on('storagemutated', () => tell('changed'));
  // Each time that it is opened, not the first time alone.
  database.on('ready', () => tell('opened'), true);
}
