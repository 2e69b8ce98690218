import type { CalendarDate, LocalTime } from '../domain/application';
import { addDays, weekday } from '../domain/calendar-date';
import { makeDay } from './days/nearDay';
import { plainDate, type ShownNames, shownNames } from './shown/shownNames';
import { takeTime } from './shown/takeTime';

const LONGEST = 120;
/** Far enough to meet a 29 February. */
const YEARS_BACK = [-1, 0, 1, 2, 3, 4];
const CJK = /(?:(\d{4})\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/;
const YEAR_FIRST = /(?<!\d)(\d{4})[-/.]\s?(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/;
const YEAR_LAST = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?!\d)/;
const NO_YEAR = /(?<!\d)(\d{1,2})[-/.]\s?(\d{1,2})(?!\d)/;

/**
 * The day and time that a mail page shows for a mail, in the interface's language (BCP 47); without a year the last such day up to
 * `today`, a weekday alone is the last one, a time alone is today. `undefined` when it isn't understood.
 *
 * @example readShownDate('Gestern, 14:03', 'de', '2026-11-26') // { on: '2026-11-25', time: '14:03' }
 */
export function readShownDate(
  shown: string,
  language: string,
  today: CalendarDate,
): { on: CalendarDate; time: LocalTime | '' } | undefined {
  const names = shownNames(language);
  if (!names || shown.length > LONGEST) return undefined;
  // "10:19 (2 hours ago)"
  const whole = plainDate(shown);
  const { time, rest } = takeTime(whole.replace(/\([^)]*\)/g, ' '), names);
  const on = dayIn(rest, names, today) ?? (isTimeAlone(rest, time) ? today : undefined);
  return on === undefined ? undefined : { on, time };
}

function isTimeAlone(rest: string, time: LocalTime | ''): boolean {
  return time !== '' && !/[\p{L}\p{N}]/u.test(rest.replace(/\b(?:uhr|um|at)\b/g, ''));
}

function dayIn(rest: string, names: ShownNames, today: CalendarDate): CalendarDate | undefined {
  return (
    inFigures(rest, names, today) ??
    withName(rest, names, today) ??
    relativeDay(rest, names, today) ??
    lastWeekday(rest, names, today)
  );
}

function inFigures(rest: string, { order }: ShownNames, today: CalendarDate): CalendarDate | undefined {
  const [, year = '', month, day] = CJK.exec(rest) ?? YEAR_FIRST.exec(rest) ?? [];
  if (month) return inYear(year, Number(month), Number(day), today);
  const [, one, other, last = ''] = YEAR_LAST.exec(rest) ?? NO_YEAR.exec(rest) ?? [];
  if (!one) return undefined;
  const asDay = inYear(last, Number(other), Number(one), today);
  const asMonth = inYear(last, Number(one), Number(other), today);
  const isDayFirst = order === 'day' || (order === 'year' && last !== '');
  // A dot stands behind days only.
  return isDayFirst || /\d\.\s?\d/.test(rest) ? (asDay ?? asMonth) : (asMonth ?? asDay);
}

function withName(rest: string, { months }: ShownNames, today: CalendarDate): CalendarDate | undefined {
  const words = rest.match(/\p{L}[\p{L}'’]*/gu) ?? [];
  // "mar 3 feb": the weekday, which may be called like a month, comes first.
  const month =
    words.map((word) => months.get(word)).findLast((each) => each !== undefined) ?? longNameIn(rest, months);
  const numbers = rest.match(/\d+/g) ?? [];
  const year = numbers.find((each) => each.length === 4) ?? '';
  const day = numbers.find((each) => each.length <= 2 && Number(each) > 0);
  return month && day ? inYear(year, month, Number(day), today) : undefined;
}

/** Names of several words, or ones that a full stop cuts. */
function longNameIn(rest: string, months: ShownNames['months']): number | undefined {
  const names = [...months.keys()].filter((name) => /[^\p{L}]/u.test(name) && rest.includes(name));
  return names.length > 0 ? months.get(names.sort((one, other) => other.length - one.length)[0] ?? '') : undefined;
}

function inYear(year: string, month: number, day: number, today: CalendarDate): CalendarDate | undefined {
  if (year !== '') return makeDay(Number(year), month, day);
  const now = Number(today.slice(0, 4));
  const days = YEARS_BACK.flatMap((back) => makeDay(now - back, month, day) ?? []);
  // A day more, since the mail's zone may be ahead.
  return days.find((each) => each <= addDays(today, 1));
}

function relativeDay(rest: string, { relative }: ShownNames, today: CalendarDate): CalendarDate | undefined {
  const words = bare(rest);
  const days =
    relative.get(words) ?? [...relative].find(([name, days]) => days > -3 && words.split(' ').includes(name))?.[1];
  return days === undefined ? undefined : addDays(today, days);
}

/** Today's own name counts as today: pages show the time alone for the mails of the day, yet name it in full dates. */
function lastWeekday(rest: string, { weekdays }: ShownNames, today: CalendarDate): CalendarDate | undefined {
  const words = bare(rest);
  const day =
    weekdays.get(words) ??
    words
      .split(' ')
      .map((word) => weekdays.get(word))
      .find((each) => each !== undefined);
  return day === undefined ? undefined : addDays(today, -((weekday(today) - day + 7) % 7));
}

function bare(rest: string): string {
  return rest
    .replace(/[.,،、·|–-]+(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
