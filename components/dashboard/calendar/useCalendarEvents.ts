import { useEffect, useMemo, useState } from 'react';
import type { Application, CalendarDate } from '../../../lib/domain/application';
import { runInSlices } from '../data/runInSlices';
import type { CalendarEvent, Plan } from './calendar-event';
import { calendarEvents, eventsOnce, unplanned } from './calendarEvents';

/** So many are worked out before the page is drawn; more would keep it from answering. */
const AT_ONCE = 300;

/** Everything of all applications by day; `null` as long as thousands are still being worked out, in slices. */
export function useCalendarEvents(
  applications: readonly Application[],
  plan: Plan,
  today: CalendarDate,
): Map<CalendarDate, CalendarEvent[]> | null {
  const left = useMemo(() => unplanned(applications, plan), [applications, plan]);
  const [done, setDone] = useState<readonly Application[] | null>(null);
  const isReady = left.length <= AT_ONCE || done === left;
  useEffect(() => {
    if (left.length <= AT_ONCE) return;
    const leaving = new AbortController();
    const work = function* () {
      for (const application of left) yield eventsOnce(application, plan, today);
    };
    void runInSlices(work(), { signal: leaving.signal }).then((all) => all && setDone(left));
    return () => leaving.abort();
  }, [left, plan, today]);
  return useMemo(
    () => (isReady ? calendarEvents(applications, plan, today) : null),
    [isReady, applications, plan, today],
  );
}
