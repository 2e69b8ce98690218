import type { BackupState } from '../domain/backup-state';
import { isWeeklyBackupDue } from '../domain/isWeeklyBackupDue';
import type { RecordStore } from '../domain/record-store';
import { backupName } from '../exchange/backup/backupName';
import { shownReminders } from '../exchange/backup/shownReminders';
import { writeBackup } from '../exchange/backup/writeBackup';
import { type Clock, todayOf } from './clock';

const FOLDER = 'Nachklang';

export interface WeeklyParts {
  store: Pick<RecordStore, 'applications' | 'settings' | 'claimedReminders' | 'changeSettings'>;
  clock: Clock;
  /** Of the extension. */
  version: string;
  hasDownloads: () => Promise<boolean>;
  writeDownload: (path: string, type: string, bytes: Uint8Array<ArrayBuffer>) => Promise<void>;
  log: (what: string, error: unknown) => void;
}

/**
 * Writes the weekly backup into the downloads folder when it is wanted and due; costs one look at the settings otherwise. What
 * fails is noted, told on the dashboard and tried again the next day. A death before the note only means that the file of that day
 * is written over. Never throws.
 */
export async function backUpWeekly(parts: WeeklyParts): Promise<void> {
  try {
    const { backups } = await parts.store.settings();
    const today = todayOf(parts.clock());
    if (!isWeeklyBackupDue(backups, today)) return;
    const isWritten = await write(parts, today).catch((error: unknown) => {
      parts.log('could not write the weekly backup', error);
      return false;
    });
    if (isWritten === null) return;
    const done = { weeklyOn: today, failedOn: null, lastAt: parts.clock().now };
    await note(parts, isWritten ? done : { failedOn: today });
  } catch (error) {
    parts.log('could not look whether a weekly backup is due', error);
  }
}

/** `null` where there is nothing to write: an empty file would only take the place of a full one. */
async function write({ store, clock, version, ...parts }: WeeklyParts, today: string): Promise<boolean | null> {
  const applications = await store.applications();
  if (applications.length === 0) return null;
  if (!(await parts.hasDownloads())) throw new Error('the permission was taken back');
  const text = await writeBackup({
    madeAt: clock().now,
    madeBy: version,
    applications,
    settings: await store.settings(),
    reminders: shownReminders(await store.claimedReminders()),
  });
  await parts.writeDownload(`${FOLDER}/${backupName(today)}`, 'application/json', new TextEncoder().encode(text));
  return true;
}

async function note({ store }: WeeklyParts, patch: Partial<BackupState>): Promise<void> {
  await store.changeSettings(({ backups }) => ({ backups: { ...backups, ...patch } }));
}
