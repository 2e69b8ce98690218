import type { CalendarDate } from '../../domain/application';
import { addDays, differenceInDays } from '../../domain/calendar-date';
import type { DayReader } from './dayReader';
import type { Names } from './names';
import { comingWeekday, makeDay, nearestDay, weekdayOfWeek } from './nearDay';

/** Names as one alternative of an expression, the longest first. */
export const alternatives = (names: Names) =>
  [...names.keys()].sort((one, other) => other.length - one.length).join('|');
export const number = (text: string | undefined) => Number(text ?? 'NaN');

/** Without a year the nearest such day. */
export function dayOf(
  month: number,
  day: number,
  year: string | undefined,
  from: CalendarDate,
): CalendarDate | undefined {
  return year ? makeDay(Number(year), month, day) : nearestDay(month, day, from);
}

export const ISO: DayReader = {
  reads: /(?<![\d-])(20\d{2})-(\d{2})-(\d{2})(?!\d)/g,
  day: ([, year, month, day]) => makeDay(number(year), number(month), number(day)),
};

/** The names and their first letters, as many as `lengths` says: "Sept", "Thurs". */
export function withShort(names: Names, lengths: number[]): Names {
  const short = [...names].flatMap(([name, value]) =>
    lengths.filter((length) => length < name.length).map((length): [string, number] => [name.slice(0, length), value]),
  );
  return new Map([...short, ...names]);
}

/** "Next Friday" is not one that comes within `near` days of the same week. */
export function nextWeekday(day: number, from: CalendarDate, near: number): CalendarDate {
  const coming = comingWeekday(day, from);
  const isSameWeek = coming <= weekdayOfWeek(7, 0, from);
  return isSameWeek && differenceInDays(from, coming) <= near ? addDays(coming, 7) : coming;
}

export function comingDayOfMonth(day: number, from: CalendarDate): CalendarDate | undefined {
  const year = number(from.slice(0, 4));
  const month = number(from.slice(5, 7));
  const days = [makeDay(year, month, day), month < 12 ? makeDay(year, month + 1, day) : makeDay(year + 1, 1, day)];
  return days.find((each) => each !== undefined && each >= from);
}

/** 12/3 is December in America and March in Britain: whichever lies within the next eight weeks, where only one does. */
export function slashed(
  one: number,
  other: number,
  year: string | undefined,
  from: CalendarDate,
): CalendarDate | undefined {
  const days = [dayOf(one, other, year, from), dayOf(other, one, year, from)].filter((each) => each !== undefined);
  const isSoon = (day: CalendarDate) => day >= from && differenceInDays(from, day) <= 56;
  const near = [...new Set(days.filter(isSoon))];
  return near.length === 1 ? near[0] : days.length === 1 ? days[0] : undefined;
}
