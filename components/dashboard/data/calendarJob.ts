import type { Application, CalendarDate, Instant, Language } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import type { CalendarEvent } from '../../../lib/exchange/calendar/calendar-event';
import { type CalendarOptions, calendarEvents } from '../../../lib/exchange/calendar/calendarEvents';
import { writeCalendar } from '../../../lib/exchange/calendar/writeCalendar';
import { fileName } from '../../../lib/exchange/fileName';
import type { ExportJob } from './useExport';

export interface CalendarJobOptions extends CalendarOptions {
  plan: (application: Application) => FollowUp[];
  now: Instant;
  today: CalendarDate;
  language: Language;
}

/** The calendar of all applications, each planned only when its turn comes. */
export function calendarJob(applications: readonly Application[], options: CalendarJobOptions): ExportJob {
  const what = options.language === 'de' ? 'nachklang-kalender' : 'nachklang-calendar';
  return {
    name: fileName(what, [options.today], 'ics'),
    type: 'text/calendar;charset=utf-8',
    parts: writeCalendar(eventsOf(applications, options), options.now),
    total: applications.length + 2,
  };
}

/** Whether there is anything for a calendar: one without any entry isn't valid. */
export function hasEvents(applications: readonly Application[], options: CalendarJobOptions): boolean {
  for (const events of eventsOf(applications, options)) if (events.length > 0) return true;
  return false;
}

function* eventsOf(applications: readonly Application[], options: CalendarJobOptions): Generator<CalendarEvent[]> {
  for (const application of applications) yield calendarEvents(application, options.plan(application), options);
}
