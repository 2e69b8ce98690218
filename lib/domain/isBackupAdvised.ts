import type { Application, Instant } from './application';
import type { BackupState } from './backup-state';
import { changesSince } from './changesSince';

const DAY = 86_400_000;
/** So much has changed, and so long ago was the last one, that losing it would hurt. */
const CHANGES = 20;
const DAYS = 7;
/** Before the first backup: fewer records are quickly typed again. */
const RECORDS = 5;

/**
 * Whether the dashboard should say that a backup would be good: one quiet line, which stays away for as long again once it was put
 * away. A time that lies ahead, after the clock was wrong, counts as none.
 *
 * @example isBackupAdvised(applications, { ...NO_BACKUP, lastAt: now - 8 * 86_400_000 }, now)
 */
export function isBackupAdvised(applications: readonly Application[], state: BackupState, now: Instant): boolean {
  if (!state.reminds || applications.length === 0) return false;
  const known = [state.lastAt, state.dismissedAt].filter((at): at is Instant => at !== null && at <= now);
  if (known.length === 0) return applications.length >= RECORDS;
  const last = Math.max(...known);
  return now - last >= DAYS * DAY && changesSince(applications, last) >= CHANGES;
}
