import type { CalendarDate } from '../../domain/application';
import { addDays, differenceInDays, isCalendarDate, weekday } from '../../domain/calendar-date';

const pad = (value: number) => String(value).padStart(2, '0');

/** The day, or `undefined` when there is none such; a year of two digits is of this century. */
export function makeDay(year: number, month: number, day: number): CalendarDate | undefined {
  const made = `${year < 100 ? 2000 + year : year}-${pad(month)}-${pad(day)}`;
  return isCalendarDate(made) ? made : undefined;
}

/**
 * The day of that month and day that lies nearest, whichever year.
 *
 * @example nearestDay(1, 8, '2026-12-10') // '2027-01-08'
 */
export function nearestDay(month: number, day: number, from: CalendarDate): CalendarDate | undefined {
  const year = Number(from.slice(0, 4));
  const days = [year - 1, year, year + 1].flatMap((each) => makeDay(each, month, day) ?? []);
  const distance = (each: CalendarDate) => Math.abs(differenceInDays(from, each));
  return days.sort((one, other) => distance(one) - distance(other))[0];
}

/**
 * The first day from `from` on, that day included, with this weekday (1 is Monday).
 *
 * @example comingWeekday(5, '2026-11-26') // '2026-11-27'
 */
export function comingWeekday(day: number, from: CalendarDate): CalendarDate {
  return addDays(from, (day - weekday(from) + 7) % 7);
}

/**
 * A weekday of this week (0) or a later one. On a weekend "this week" is the one that begins with the next Monday.
 *
 * @example weekdayOfWeek(5, 1, '2026-11-26') // '2026-12-04'
 */
export function weekdayOfWeek(day: number, weeks: number, from: CalendarDate): CalendarDate {
  const isOver = weeks === 0 && weekday(from) > 5;
  return addDays(from, day - weekday(from) + 7 * (isOver ? 1 : weeks));
}

/** The last day of the month that lies `months` after that of `from`. */
export function endOfMonth(months: number, from: CalendarDate): CalendarDate {
  const date = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)) + months, 0));
  return date.toISOString().slice(0, 10);
}
