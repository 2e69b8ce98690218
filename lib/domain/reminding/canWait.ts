import type { CalendarDate } from '../application';
import { addDays } from '../calendar-date';
import { type IsFree, lastSensibleDay, type Reminder, type ReminderRules } from './reminder';

/**
 * Whether a later day could serve the reminder as well: one that is not free, up to its last sensible day. A call agreed for
 * today can't wait.
 *
 * @example canWait(step, '2026-03-07', isWeekend, { ...rules, remindsOnFreeDays: false })
 */
export function canWait(
  reminder: Reminder,
  today: CalendarDate,
  isFree: IsFree,
  { remindsOnFreeDays }: Pick<ReminderRules, 'remindsOnFreeDays'>,
): boolean {
  if (reminder.agreedCall?.on === today) return false;
  const last = lastSensibleDay(reminder, today);
  if (last === null) return true;
  for (let day = addDays(today, 1); day <= last; day = addDays(day, 1))
    if (remindsOnFreeDays || !isFree(day)) return true;
  return false;
}

/** Whether the reminder is held back on `today` because it is a free day. */
export function isHeldByFreeDay(
  reminder: Reminder,
  today: CalendarDate,
  isFree: IsFree,
  rules: Pick<ReminderRules, 'remindsOnFreeDays'>,
): boolean {
  return !rules.remindsOnFreeDays && isFree(today) && canWait(reminder, today, isFree, rules);
}
