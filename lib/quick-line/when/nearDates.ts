import type { CalendarDate } from '../../domain/application';
import { addDays, differenceInDays, isCalendarDate, weekday } from '../../domain/calendar-date';

const two = (number: number) => String(number).padStart(2, '0');

/** `''` where there is no such day. */
function dateOf(year: number, month: number, day: number): CalendarDate | '' {
  const date = `${year}-${two(month)}-${two(day)}`;
  return isCalendarDate(date) ? date : '';
}

/**
 * A day and a month, with the year that was typed or else the year in which it is nearest to today.
 *
 * @example nearDate({ day: 3, month: 12 }, '2026-11-24') // '2026-12-03'
 */
export function nearDate(
  { day, month, year }: { day: number; month: number; year?: number },
  today: CalendarDate,
): CalendarDate | '' {
  if (year !== undefined) return dateOf(year < 100 ? 2000 + year : year, month, day);
  const thisYear = Number(today.slice(0, 4));
  const distance = (date: CalendarDate) => Math.abs(differenceInDays(date, today));
  const possible = [thisYear - 1, thisYear, thisYear + 1].map((each) => dateOf(each, month, day)).filter(Boolean);
  return possible.sort((one, other) => distance(one) - distance(other))[0] ?? '';
}

/** The last day with this number, today included: "the 19th" of an interview that was. */
export function lastDayNumbered(day: number, today: CalendarDate): CalendarDate | '' {
  for (let back = 0; back < 62; back += 1) {
    const date = addDays(today, -back);
    if (Number(date.slice(8)) === day) return date;
  }
  return '';
}

/** The last such weekday, today included; interviews are logged after they were. */
export function lastWeekday(number: number, today: CalendarDate): CalendarDate {
  return addDays(today, -((weekday(today) - number + 7) % 7));
}

/** That weekday in the calendar week before this one. */
export function weekdayOfLastWeek(number: number, today: CalendarDate): CalendarDate {
  return addDays(today, number - weekday(today) - 7);
}
