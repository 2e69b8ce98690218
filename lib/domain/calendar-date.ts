import type { CalendarDate, Instant, LocalTime, ZoneName } from './application';
import { zoneOffset } from './zone-offset';

const DAY = 86_400_000;
const DATE_SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const TIME_SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
/** No calendar has more free days in a row; stops the search in a calendar that says every day is free. */
const MOST_FREE_DAYS = 366;
const MOST_REMEMBERED_DAYS = 20_000;
const names = new Map<number, CalendarDate>();
const numbers = new Map<CalendarDate, number>();

/**
 * Whether `value` is a real day `YYYY-MM-DD` of the years 1900 to 2200.
 *
 * @example isCalendarDate('2027-02-29') // false
 */
export function isCalendarDate(value: unknown): value is CalendarDate {
  if (typeof value !== 'string' || !DATE_SHAPE.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && fromDays(time / DAY) === value;
}

/**
 * Whether `value` is a time of day `HH:mm`, 00:00 to 23:59.
 *
 * @example isLocalTime('9:30') // false
 */
export function isLocalTime(value: unknown): value is LocalTime {
  return typeof value === 'string' && TIME_SHAPE.test(value);
}

/**
 * The day `days` after `date`; before it when negative.
 *
 * @example addDays('2028-02-28', 1) // '2028-02-29'
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDays(toDays(date) + days);
}

/**
 * Days from `from` to `to`; negative when `to` comes first.
 *
 * @example differenceInDays('2026-12-31', '2027-01-02') // 2
 */
export function differenceInDays(from: CalendarDate, to: CalendarDate): number {
  return toDays(to) - toDays(from);
}

/**
 * 1 (Monday) to 7 (Sunday), as ISO 8601 counts.
 *
 * @example weekday('2026-11-24') // 2
 */
export function weekday(date: CalendarDate): number {
  return ((((toDays(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Whether the day is a Saturday or Sunday.
 *
 * @example isWeekend('2026-11-28') // true
 */
export function isWeekend(date: CalendarDate): boolean {
  return weekday(date) > 5;
}

/**
 * The first day that is not free, `date` itself included.
 *
 * @example workingDayFrom('2026-11-28', isWeekend) // '2026-11-30'
 */
export function workingDayFrom(date: CalendarDate, isFree: (date: CalendarDate) => boolean): CalendarDate {
  let day = date;
  for (let tries = 0; tries < MOST_FREE_DAYS && isFree(day); tries += 1) day = addDays(day, 1);
  return day;
}

/**
 * The first day after `date` that is not free.
 *
 * @example nextWorkingDay('2026-11-27', isWeekend) // '2026-11-30'
 */
export function nextWorkingDay(date: CalendarDate, isFree: (date: CalendarDate) => boolean): CalendarDate {
  return workingDayFrom(addDays(date, 1), isFree);
}

/**
 * The `count`-th day after `date` that is not free; `date` itself when `count` is 0.
 *
 * @example addWorkingDays('2026-11-27', 2, isWeekend) // '2026-12-01'
 */
export function addWorkingDays(
  date: CalendarDate,
  count: number,
  isFree: (date: CalendarDate) => boolean,
): CalendarDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = nextWorkingDay(day, isFree);
  return day;
}

/**
 * The later of two days.
 *
 * @example laterOf('2026-11-24', '2026-11-23') // '2026-11-24'
 */
export function laterOf(one: CalendarDate, other: CalendarDate): CalendarDate {
  return one > other ? one : other;
}

/**
 * The instant at which clocks in `zone` show `time` on `date`. A time that clocks skip moves forward by the skipped span;
 * of a time they show twice it is the first (as Temporal's "compatible").
 *
 * @throws RangeError when the zone is unknown.
 * @example toInstant('2026-03-29', '02:30', 'Europe/Berlin') // 01:30 UTC, when clocks show 03:30
 */
export function toInstant(date: CalendarDate, time: LocalTime, zone: ZoneName): Instant {
  const local = toDays(date) * DAY + toMilliseconds(time);
  const before = zoneOffset(local - DAY, zone);
  const after = zoneOffset(local + DAY, zone);
  if (before === after || zoneOffset(local - before, zone) === before) return local - before;
  return zoneOffset(local - after, zone) === after ? local - after : local - before;
}

/**
 * The day that calendars in `zone` show at `instant`.
 *
 * @throws RangeError when the zone is unknown or the instant is not a time.
 * @example calendarDateAt(Date.UTC(2026, 10, 24, 23, 30), 'Europe/Berlin') // '2026-11-25'
 */
export function calendarDateAt(instant: Instant, zone: ZoneName): CalendarDate {
  return fromDays(Math.floor((instant + zoneOffset(instant, zone)) / DAY));
}

function toDays(date: CalendarDate): number {
  const known = numbers.get(date);
  if (known !== undefined) return known;
  const days = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / DAY;
  return remember(date, days).days;
}

function fromDays(days: number): CalendarDate {
  return names.get(days) ?? remember(new Date(days * DAY).toISOString().slice(0, 10), days).date;
}

/** Making and reading dates is most of a plan's work, so each day is worked out once. */
function remember(date: CalendarDate, days: number): { date: CalendarDate; days: number } {
  if (Number.isNaN(days)) throw new RangeError('not a calendar date');
  if (names.size >= MOST_REMEMBERED_DAYS) {
    names.clear();
    numbers.clear();
  }
  names.set(days, date);
  numbers.set(date, days);
  return { date, days };
}

function toMilliseconds(time: LocalTime): number {
  return (Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))) * 60_000;
}
