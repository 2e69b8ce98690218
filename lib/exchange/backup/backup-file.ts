import type { Application, Instant } from '../../domain/application';
import type { ShownReminder } from '../../domain/exchange';
import type { Settings } from '../../domain/settings';

/** Tells a backup of ours from any other JSON; docs/BACKUP.md describes every field. */
export const BACKUP_FORMAT = 'nachklang-backup';
/** Counts up when a field is added or changes its meaning: an older build then refuses the file instead of losing what it can't read (S16). */
export const BACKUP_VERSION = 1;
/** More records are refused. */
export const MOST_APPLICATIONS = 20_000;
export const MOST_REMINDERS = 200_000;

/** Everything that a backup holds. */
export interface BackupContent {
  madeAt: Instant;
  /** Version of the extension that made it. */
  madeBy: string;
  applications: readonly Application[];
  settings: Settings;
  reminders: readonly ShownReminder[];
}

/** How the content of a backup with a passphrase is locked. Texts are base64. */
export interface Encryption {
  cipher: 'AES-256-GCM';
  derivation: 'PBKDF2-SHA-256';
  iterations: number;
  /** 16 random bytes, new for each file. */
  salt: string;
  /** 12 random bytes, new for each file. */
  iv: string;
  /** 16 bytes that come out of the same passphrase: tells a wrong one from a damaged file. */
  check: string;
}

export interface LockedBackup {
  encryption: Encryption;
  /** The whole text of a backup, encrypted. */
  content: string;
}
