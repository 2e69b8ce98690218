import type { CalendarDate } from '../../../lib/domain/application';
import { addDays, weekday } from '../../../lib/domain/calendar-date';

/** A month, `YYYY-MM`. */
export type Month = string;

/**
 * The month a day is in.
 *
 * @example monthOf('2026-11-24') // '2026-11'
 */
export function monthOf(date: CalendarDate): Month {
  return date.slice(0, 7);
}

/**
 * The month so many months later; earlier when negative.
 *
 * @example shiftMonth('2026-12', 1) // '2027-01'
 */
export function shiftMonth(month: Month, by: number): Month {
  const months = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 + by;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
}

/**
 * The same day of another month, or its last day where it has fewer.
 *
 * @example shiftDay('2026-10-31', 1) // '2026-11-30'
 */
export function shiftDay(date: CalendarDate, months: number): CalendarDate {
  const month = shiftMonth(monthOf(date), months);
  const last = addDays(`${shiftMonth(month, 1)}-01`, -1);
  const same = `${month}-${date.slice(8)}`;
  return same < last ? same : last;
}

/**
 * The weeks that hold a day of the month, each with its seven days. `start`: the weekday they begin with, 1 (Monday) to 7.
 *
 * @example monthWeeks('2026-11', 1)[0]?.[0] // '2026-10-26'
 */
export function monthWeeks(month: Month, start: number): CalendarDate[][] {
  const first = startOfWeek(`${month}-01`, start);
  const weeks: CalendarDate[][] = [];
  for (let day = first; day < `${shiftMonth(month, 1)}-01`; day = addDays(day, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(day, index)));
  return weeks;
}

/**
 * The day on which the week of `date` begins.
 *
 * @example startOfWeek('2026-11-24', 7) // '2026-11-22'
 */
export function startOfWeek(date: CalendarDate, start: number): CalendarDate {
  return addDays(date, -((weekday(date) - start + 7) % 7));
}
