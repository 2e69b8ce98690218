import type { CalendarDate } from '../domain/application';
import { differenceInDays } from '../domain/calendar-date';
import type { LetterRequest } from './letter';

/** So long a thank-you letter arrives within the week (R18), in days. */
const IN_TIME_DAYS = 7;

/** Whether a letter written today arrives within a week of the interview (R18). A date that can't be read is no such day. */
export function isInTime({ interview, today }: { interview: { date: CalendarDate }; today: CalendarDate }): boolean {
  const days = differenceInDays(interview.date, today);
  return days >= 0 && days <= IN_TIME_DAYS;
}

/** How a thank-you letter of today has to open: `late` when the week is over. */
export function timingOf(interview: { date: CalendarDate }, today: CalendarDate): LetterRequest['timing'] {
  return differenceInDays(interview.date, today) > IN_TIME_DAYS ? 'late' : 'in-time';
}
