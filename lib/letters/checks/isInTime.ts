import type { CalendarDate } from '../../domain/application';
import type { LetterRequest } from '../letter';

const WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;

/** Whether a letter written today arrives within a week of the interview (R18). */
export function isInTime({ interview, today }: Pick<LetterRequest, 'interview' | 'today'>): boolean {
  const days = dayNumber(today) - dayNumber(interview.date);
  return days >= 0 && days <= WEEK;
}

/** Calendar days have no zone, so they are counted in UTC. */
function dayNumber(date: CalendarDate): number {
  const [year = Number.NaN, month = 1, day = 1] = date.split('-').map(Number);
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}
