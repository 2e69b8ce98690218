import type { CalendarDate, Instant } from './application';
import { isCalendarDate } from './calendar-date';
import { readInstant, readNullable, readObject, readOrDrop, readWhere } from './stored-value';

/** What is known of the backups that were made here; it stays on this device when another one's backup is restored. */
export interface BackupState {
  /** When the last one was made, by hand or by itself. */
  lastAt: Instant | null;
  /** Whether one is written into the downloads folder every week. */
  isWeekly: boolean;
  /** The day of the last weekly one. */
  weeklyOn: CalendarDate | null;
  /** The day on which the weekly one could not be written, until one is again. */
  failedOn: CalendarDate | null;
  /** Whether the dashboard says so when one would be good. */
  reminds: boolean;
  /** When the user put that line away. */
  dismissedAt: Instant | null;
}

/** What a page may change; what became of the weekly one the background alone knows. */
export type BackupPatch = Partial<Omit<BackupState, 'weeklyOn' | 'failedOn'>>;

export const NO_BACKUP: BackupState = {
  lastAt: null,
  isWeekly: false,
  weeklyOn: null,
  failedOn: null,
  reminds: true,
  dismissedAt: null,
};

const flag = readWhere((value) => typeof value === 'boolean');
const instant = readOrDrop(readNullable(readInstant));
const day = readOrDrop(readNullable(readWhere(isCalendarDate, 'not-a-date')));

const read = readObject<Record<never, never>, BackupState>(
  {},
  {
    lastAt: instant,
    isWeekly: readOrDrop(flag),
    weeklyOn: day,
    failedOn: day,
    reminds: readOrDrop(flag),
    dismissedAt: instant,
  },
);

/** The state from anywhere: what is missing or of another type is as before the first backup. */
export function readBackupState(value: unknown): BackupState {
  return { ...NO_BACKUP, ...read(value) };
}
