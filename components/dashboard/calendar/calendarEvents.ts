import type { Application, CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent, Plan } from './calendar-event';
import { eventsOf } from './eventsOf';

const RANK = { interview: 0, step: 1, promise: 2 } as const;
const known = new WeakMap<Plan, WeakMap<Application, CalendarEvent[]>>();

/**
 * Everything of all applications by day: first what has a time, then interviews, steps, promised days. A plan takes a while,
 * and most records stay as they are from one change to the next: each is worked out once per plan.
 *
 * @example calendarEvents(applications, tools.plan, today).get('2026-11-24')
 */
export function calendarEvents(
  applications: readonly Application[],
  plan: Plan,
  today: CalendarDate,
): Map<CalendarDate, CalendarEvent[]> {
  const byDay = new Map<CalendarDate, CalendarEvent[]>();
  for (const application of applications)
    for (const event of eventsOnce(application, plan, today)) {
      const day = byDay.get(event.on);
      if (day) day.push(event);
      else byDay.set(event.on, [event]);
    }
  for (const day of byDay.values()) day.sort(inOrder);
  return byDay;
}

/** Those whose events have not been worked out yet. */
export function unplanned(applications: readonly Application[], plan: Plan): Application[] {
  const ofPlan = known.get(plan);
  return applications.filter((application) => !ofPlan?.has(application));
}

/** The events of one application, worked out when they are first asked for. */
export function eventsOnce(application: Application, plan: Plan, today: CalendarDate): CalendarEvent[] {
  const ofPlan = known.get(plan) ?? new WeakMap<Application, CalendarEvent[]>();
  known.set(plan, ofPlan);
  const events = ofPlan.get(application) ?? eventsOf(application, plan, today);
  ofPlan.set(application, events);
  return events;
}

function inOrder(one: CalendarEvent, other: CalendarEvent): number {
  return order(one.at ?? '99', other.at ?? '99') || RANK[one.name] - RANK[other.name] || order(one.key, other.key);
}

const order = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
