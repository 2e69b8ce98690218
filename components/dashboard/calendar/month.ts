import {
  addMonths,
  type Day,
  eachDayOfInterval,
  endOfMonth,
  endOfWeek,
  lightFormat,
  parseISO,
  startOfWeek as startOf,
} from 'date-fns';
import type { CalendarDate } from '../../../lib/domain/application';

/** A month, `YYYY-MM`. */
export type Month = string;

const WEEK = 7;
const nameOf = (day: Date): CalendarDate => lightFormat(day, 'yyyy-MM-dd');
/** For a weekday from 1 (Monday) to 7; date-fns counts from 0 (Sunday). */
const beginningWith = (start: number) => ({ weekStartsOn: (start % WEEK) as Day });

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
  return lightFormat(addMonths(parseISO(`${month}-01`), by), 'yyyy-MM');
}

/**
 * The same day of another month, or its last day where it has fewer.
 *
 * @example shiftDay('2026-10-31', 1) // '2026-11-30'
 */
export function shiftDay(date: CalendarDate, months: number): CalendarDate {
  return nameOf(addMonths(parseISO(date), months));
}

/**
 * The weeks that hold a day of the month, each with its seven days. `start`: the weekday they begin with, 1 (Monday) to 7.
 *
 * @example monthWeeks('2026-11', 1)[0]?.[0] // '2026-10-26'
 */
export function monthWeeks(month: Month, start: number): CalendarDate[][] {
  const first = parseISO(`${month}-01`);
  const options = beginningWith(start);
  const shown = eachDayOfInterval({ start: startOf(first, options), end: endOfWeek(endOfMonth(first), options) });
  const days = shown.map(nameOf);
  return Array.from({ length: days.length / WEEK }, (_, week) => days.slice(week * WEEK, (week + 1) * WEEK));
}

/**
 * The day on which the week of `date` begins.
 *
 * @example startOfWeek('2026-11-24', 7) // '2026-11-22'
 */
export function startOfWeek(date: CalendarDate, start: number): CalendarDate {
  return nameOf(startOf(parseISO(date), beginningWith(start)));
}
