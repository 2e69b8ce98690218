import type { Application, CalendarDate } from '../../../lib/domain/application';
import { addDays, weekday } from '../../../lib/domain/calendar-date';
import { reportEntries } from '../../../lib/exchange/report/reportEntries';

export type Activity = 'interviews' | 'contacts';

export interface Week {
  /** Its Monday. */
  from: CalendarDate;
  counts: Record<Activity, number>;
}

/** The Monday of a day's week. */
export function mondayOf(day: CalendarDate): CalendarDate {
  return addDays(day, -((weekday(day) + 6) % 7));
}

/** What the user did in each of the last weeks, this one included, the earliest first: interviews, and letters and calls. */
export function activityByWeek(applications: readonly Application[], today: CalendarDate, weeks = 12): Week[] {
  const last = mondayOf(today);
  const all = Array.from({ length: weeks }, (_, index): Week => {
    return { from: addDays(last, (index + 1 - weeks) * 7), counts: { interviews: 0, contacts: 0 } };
  });
  const byMonday = new Map(all.map((week) => [week.from, week]));
  const range = { from: all[0]?.from ?? last, to: addDays(last, 6), showsNotes: false };
  for (const application of applications)
    for (const { on, deed } of reportEntries(application, range)) {
      const counts = byMonday.get(mondayOf(on))?.counts;
      if (counts && deed.name === 'interview') counts.interviews += 1;
      if (counts && (deed.name === 'step' || deed.name === 'letter')) counts.contacts += 1;
    }
  return all;
}
