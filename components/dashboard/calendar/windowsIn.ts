import type { CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent } from './calendar-event';

/** More windows than this say nothing to anybody, and no week has room for them. */
const MOST = 60;

/** Steps whose window reaches into these weeks, the first to open first. */
export function windowsIn(
  weeks: readonly (readonly CalendarDate[])[],
  byDay: ReadonlyMap<CalendarDate, readonly CalendarEvent[]>,
): CalendarEvent[] {
  const first = weeks[0]?.[0] ?? '';
  const last = weeks.at(-1)?.at(-1) ?? '';
  const found: CalendarEvent[] = [];
  for (const events of byDay.values())
    for (const event of events) {
      const step = event.name === 'step' ? event.step : null;
      if (step?.closes && step.opens <= last && step.closes >= first) found.push(event);
    }
  return found.sort((one, other) => (opensOf(one) < opensOf(other) ? -1 : 1)).slice(0, MOST);
}

const opensOf = (event: CalendarEvent) => (event.name === 'step' ? event.step.opens : event.on);
