import { hasDownloads, writeDownload } from '../browser/downloads';
import { extensionVersion } from '../browser/extensionVersion';
import { takeTurns } from '../reminders/takeTurns';
import { backUpWeekly, type WeeklyParts } from './backUpWeekly';

/** The weekly backup with the browser's own downloads folder; one at a time. */
export function createWeeklyBackup(
  store: WeeklyParts['store'],
  clock: WeeklyParts['clock'],
  log: WeeklyParts['log'],
): () => Promise<void> {
  const parts = { store, clock, version: extensionVersion(), hasDownloads, writeDownload, log };
  return takeTurns(() => backUpWeekly(parts));
}
