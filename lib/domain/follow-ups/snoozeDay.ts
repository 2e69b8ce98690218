import type { CalendarDate } from '../application';
import { workingDayFrom } from '../calendar-date';
import type { Situation } from './situation';

/**
 * The day on which a step that was put off to `until` comes back: the first working day from then on, unless the user wants
 * reminders on free days too. Better on a free day than after the last sensible one (R18), if `until` keeps to that.
 *
 * @example snoozeDay(situation, '2026-03-07', '2026-03-07') // a Saturday, since Monday would be too late
 */
export function snoozeDay(
  { isFree, remindsOnFreeDays }: Pick<Situation, 'isFree' | 'remindsOnFreeDays'>,
  until: CalendarDate,
  lastSensible: CalendarDate | null,
): CalendarDate {
  const day = remindsOnFreeDays ? until : workingDayFrom(until, isFree);
  const isTooLate = lastSensible !== null && until <= lastSensible && lastSensible < day;
  return isTooLate ? until : day;
}
