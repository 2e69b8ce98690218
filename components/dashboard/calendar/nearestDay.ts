import type { CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent } from './calendar-event';
import { type Month, monthOf } from './month';

/**
 * For a month in which nothing stands: the first day after it on which something does, otherwise the last before it.
 *
 * @example nearestDay(byDay, '2027-01') // '2027-02-03'
 */
export function nearestDay(
  byDay: ReadonlyMap<CalendarDate, readonly CalendarEvent[]>,
  month: Month,
): CalendarDate | undefined {
  const days = [...byDay.keys()].sort();
  if (days.some((day) => monthOf(day) === month)) return undefined;
  return days.find((day) => monthOf(day) > month) ?? days.at(-1);
}
