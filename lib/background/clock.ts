import type { CalendarDate } from '../domain/application';
import { calendarDateAt } from '../domain/calendar-date';
import type { Moment } from '../reminders/sweep';

/** The present moment, in the zone where the user is now: read anew each time, because people travel (T7). */
export type Clock = () => Moment;

export const systemClock: Clock = () => ({
  now: Date.now(),
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
});

export function todayOf({ now, zone }: Moment): CalendarDate {
  return calendarDateAt(now, zone);
}
