import type { CalendarDate } from './application';
import type { BackupState } from './backup-state';
import { differenceInDays } from './calendar-date';

const WEEK = 7;

/**
 * Whether the weekly backup is to be written on this day: never twice within a week, and after a failure not before the next day.
 * A last one that lies more than a week ahead comes of a clock that was wrong.
 */
export function isWeeklyBackupDue({ isWeekly, weeklyOn, failedOn }: BackupState, today: CalendarDate): boolean {
  if (!isWeekly || failedOn === today) return false;
  return weeklyOn === null || Math.abs(differenceInDays(weeklyOn, today)) >= WEEK;
}
