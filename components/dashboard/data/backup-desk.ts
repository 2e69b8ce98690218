import type { BackupPatch } from '../../../lib/domain/backup-state';
import type { ShownReminder } from '../../../lib/domain/exchange';
import type { Settings } from '../../../lib/domain/settings';

/** What backups need from the extension and the browser. */
export interface BackupDesk {
  /** Of the extension. */
  version: string;
  subtle: SubtleCrypto;
  /** Random bytes. */
  random: (length: number) => Uint8Array<ArrayBuffer>;
  /** The ledger of reminders that were shown. */
  readReminders: () => Promise<ShownReminder[]>;
  /** The settings as the store would read them. */
  parseSettings: (value: unknown) => Settings;
  /** Notes that one was made, or what is wanted of them. */
  note: (patch: BackupPatch) => Promise<unknown>;
  /** Asks for the permission to write into the downloads folder; call it right in the user's act. */
  askForDownloads: () => Promise<boolean>;
}
