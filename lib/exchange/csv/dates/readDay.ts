import type { CalendarDate, LocalTime, ZoneName } from '../../../domain/application';
import { addDays, calendarDateAt, isCalendarDate } from '../../../domain/calendar-date';
import { zoneOffset } from '../../../domain/zone-offset';
import { monthOf } from './months';
import { fromMinutes, readClock } from './readClock';

/** Which of two numbers before the year is the day. */
export type DayOrder = 'day-first' | 'month-first';

export interface ReadDay {
  on: CalendarDate;
  /** `''` where no time stands beside the day. */
  time: LocalTime | '';
}

export interface DayContext {
  /** For days such as 03/12/2026; those with dots are always day first. */
  order: DayOrder;
  /** Of the reader, for moments that say how far they are from UTC; without it these stay on the clock they name. */
  zone?: ZoneName;
}

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/;
const COMPACT = /^(20\d{2})(\d{2})(\d{2})(?!\d)/;
export const YEAR_LAST = /^(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?!\d)/;
const DAY_AND_NAME = /^(\d{1,2})(?:\.|st|nd|rd|th)?(?: of)?[ -]?(\p{L}{3,12})\.?,?[ -]?(\d{4}|\d{2})(?!\d)/iu;
const NAME_AND_DAY = /^(\p{L}{3,12})\.? ?(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})(?!\d)/iu;
const WEEKDAY =
  /^(?:mo|di|mi|do|fr|sa|so|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday)[.,]{0,2} (?:den |dem )?/i;
const SERIAL = /^\d{5}(?:[.,]\d{1,15})?$/;
const UNIX = /^1\d{9}(?:\d{3})?$/;
const OFFSET = /(?:z|utc|gmt)$|([+-])(\d{2}):?(\d{2})$/i;
/** Excel counts days from here, and holds 1900 for a leap year. */
const EXCEL_START: CalendarDate = '1899-12-30';
const SERIAL_FROM = 20_000;
const SERIAL_TO = 80_000;
/** Of years of two digits: later ones were in the last century. */
const LAST_TWO_DIGITS = 69;
const MINUTE = 60_000;

/**
 * A day, with its time where one stands there: 3.12.2026, 03/12/26, 2026-12-03T14:30Z, 2026/12/03, 3. Dez. 2026, Dec 3, 2026, 3-Dec-26,
 * Excel's count of days, seconds or milliseconds since 1970. `undefined` for anything else, unreal days and years beyond 1900–2200.
 *
 * @example readDay('Do., 3. Dez. 2026 14 Uhr', { order: 'day-first' }) // { on: '2026-12-03', time: '14:00' }
 */
export function readDay(text: string, { order, zone }: DayContext): ReadDay | undefined {
  const trimmed = text
    .slice(0, 80)
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(WEEKDAY, '');
  if (SERIAL.test(trimmed)) return fromSerial(Number(trimmed.replace(',', '.')));
  if (UNIX.test(trimmed)) return at(Number(trimmed) * (trimmed.length === 10 ? 1_000 : 1), zone ?? 'UTC');
  const found = parts(trimmed, order);
  if (!found || !isCalendarDate(found.on)) return undefined;
  const behind = trimmed.slice(found.length);
  const rest = behind.replace(/^[T, -]+(?:um |at )?/i, '');
  if (rest === '') return { on: found.on, time: '' };
  // Without a sign of ISO 8601 "14:00-15:00" is from when to when.
  const mayHaveOffset = /^T/i.test(behind) || /:\d\d:\d\d|(?:z|utc|gmt)$/i.test(rest);
  return withTime(found.on, rest, mayHaveOffset ? OFFSET.exec(rest) : null, zone);
}

function parts(text: string, order: DayOrder): { on: string; length: number } | undefined {
  const yearFirst = YEAR_FIRST.exec(text);
  if (yearFirst) return day(yearFirst, yearFirst[1], yearFirst[3], yearFirst[4]);
  const compact = COMPACT.exec(text);
  if (compact) return day(compact, compact[1], compact[2], compact[3]);
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) {
    const [, one, mark, other, year] = yearLast;
    const isDayFirst = mark === '.' || order === 'day-first';
    return day(yearLast, year, isDayFirst ? other : one, isDayFirst ? one : other);
  }
  const named = DAY_AND_NAME.exec(text);
  if (named) return day(named, named[3], `${monthOf(named[2] ?? '') ?? 0}`, named[1]);
  const american = NAME_AND_DAY.exec(text);
  return american ? day(american, american[3], `${monthOf(american[1] ?? '') ?? 0}`, american[2]) : undefined;
}

function day([{ length }]: RegExpExecArray, year = '', month = '', date = ''): { on: string; length: number } {
  const whole = year.length === 2 ? `${Number(year) > LAST_TWO_DIGITS ? 19 : 20}${year}` : year;
  return { on: `${whole}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`, length };
}

function withTime(
  on: CalendarDate,
  rest: string,
  offset: RegExpExecArray | null,
  zone: ZoneName | undefined,
): ReadDay | undefined {
  const time = readClock(offset ? rest.slice(0, offset.index) : rest);
  if (time === undefined) return undefined;
  if (!offset || zone === undefined) return { on, time };
  const [, sign = '+', hours = '0', minutes = '0'] = offset;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
  return at(Date.parse(`${on}T${time}:00Z`) - ahead * MINUTE, zone);
}

function at(instant: number, zone: ZoneName): ReadDay {
  const local = new Date(instant + zoneOffset(instant, zone));
  return { on: calendarDateAt(instant, zone), time: fromMinutes(local.getUTCHours() * 60 + local.getUTCMinutes()) };
}

function fromSerial(serial: number): ReadDay | undefined {
  const days = Math.floor(serial);
  if (days < SERIAL_FROM || days > SERIAL_TO) return undefined;
  const minutes = Math.round((serial - days) * 1_440);
  return {
    on: addDays(EXCEL_START, minutes === 1_440 ? days + 1 : days),
    time: minutes === 0 ? '' : fromMinutes(minutes),
  };
}
