import type { CalendarDate } from '../../domain/application';
import { addDays, addWorkingDays, isWeekend } from '../../domain/calendar-date';
import { endOfMonth, makeDay, nearestDay, weekdayOfWeek } from './nearDay';

const FRIDAY = 5;
const COUNTS: Readonly<Record<string, number>> = {
  ...{
    ein: 1,
    eine: 1,
    einer: 1,
    einem: 1,
    eines: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fuenf: 5,
    sechs: 6,
    sieben: 7,
    acht: 8,
    zehn: 10,
    vierzehn: 14,
  },
  ...{ a: 1, an: 1, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, ten: 10, fourteen: 14 },
};
/** A small number, in figures or words of either language; one group. */
const COUNT = `(\\d{1,2}|${Object.keys(COUNTS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;
/** "one to two", "2-3": the second group is the larger. */
export const SPAN = `(?:${COUNT} ?(?:bis|to|or|oder|-) ?)?${COUNT}`;
export const countOf = (words: string | undefined) => COUNTS[words ?? ''] ?? Number(words);
/** `unit`: days, working days, weeks, months or hours, in either language. */
export function after(count: number, unit: string, from: CalendarDate): CalendarDate | undefined {
  if (!(count > 0)) return undefined;
  if (/^(?:werktag|arbeitstag|working|business)/.test(unit))
    return addWorkingDays(from, Math.min(count, 60), isWeekend);
  if (/^(?:stunde|hour)/.test(unit)) return addDays(from, Math.ceil(count / 24));
  if (/^(?:woche|week)/.test(unit)) return addDays(from, count * 7);
  if (/^(?:monat|month)/.test(unit)) return addDays(from, count * 30);
  return addDays(from, count);
}

/** Beginning, middle or end of a week. */
export function inWeek(part: string | undefined, weeks: number, from: CalendarDate): CalendarDate {
  const day = /anfang|beginn|early|start|first/.test(part ?? '') ? 2 : /mitte|mid/.test(part ?? '') ? 3 : FRIDAY;
  return weekdayOfWeek(day, weeks, from);
}

/** Beginning, middle or end of a month, by its number. */
export function inMonth(part: string | undefined, month: number, from: CalendarDate): CalendarDate | undefined {
  const first = nearestDay(month, 15, from);
  if (!first || !month) return undefined;
  if (/mitte|mid/.test(part ?? '')) return first;
  if (/anfang|early|start|beginning/.test(part ?? '')) return makeDay(Number(first.slice(0, 4)), month, 10);
  return endOfMonth(0, first);
}

export const endOfYear = (_: readonly string[], from: CalendarDate) => `${from.slice(0, 4)}-12-31`;
export const christmas = (_: readonly string[], from: CalendarDate) => `${from.slice(0, 4)}-12-24`;

export function isoWeek(week: number, from: CalendarDate): CalendarDate | undefined {
  if (week < 1 || week > 53) return undefined;
  const year = Number(from.slice(0, 4));
  const fridays = [year, year + 1].map((each) => weekdayOfWeek(FRIDAY, week - 1, `${each}-01-04`));
  return fridays.find((each) => each >= from);
}

/** The Friday of the week in which that day lies. */
export function weekOf(day: number, month: number | undefined, from: CalendarDate): CalendarDate | undefined {
  const begins = month ? nearestDay(month, day, from) : undefined;
  return begins && weekdayOfWeek(FRIDAY, 0, begins);
}
