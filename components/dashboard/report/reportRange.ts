import type { Application, CalendarDate, ZoneName } from '../../../lib/domain/application';
import { addDays, calendarDateAt } from '../../../lib/domain/calendar-date';

export interface Days {
  from: CalendarDate;
  to: CalendarDate;
}

/**
 * The days a report begins with: of one application all until today, of all applications those since the first of last month.
 *
 * @example firstDays(undefined, '2026-11-24', zone) // { from: '2026-10-01', to: '2026-11-24' }
 */
export function firstDays(application: Application | undefined, today: CalendarDate, zone: ZoneName): Days {
  if (!application) return { from: `${addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`, to: today };
  const days = application.interviews.map(({ date }) => date);
  const [first = today] = [calendarDateAt(application.createdAt, zone), ...days].sort();
  return { from: first < today ? first : today, to: today };
}
