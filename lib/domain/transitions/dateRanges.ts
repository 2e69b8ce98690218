import type { CalendarDate } from '../application';
import { addDays } from '../calendar-date';

type DateRange = readonly [CalendarDate, CalendarDate];

const YEAR = 366;

/** Days on which something can have happened: the last five years until today. */
export function pastDays(today: CalendarDate): DateRange {
  return [addDays(today, -5 * YEAR), today];
}

/** Days of interviews: five years back, one year ahead. */
export function interviewDays(today: CalendarDate): DateRange {
  return [addDays(today, -5 * YEAR), addDays(today, YEAR)];
}

/** Days by which an answer can be promised on `date`: up to a year later. */
export function promiseDays(date: CalendarDate): DateRange {
  return [date, addDays(date, YEAR)];
}

/** Days on which a call can be agreed: today up to a year ahead. */
export function planDays(today: CalendarDate): DateRange {
  return [today, addDays(today, YEAR)];
}

/** Days until which a step can be put off: tomorrow up to a year ahead. */
export function snoozeDays(today: CalendarDate): DateRange {
  return [addDays(today, 1), addDays(today, YEAR)];
}
