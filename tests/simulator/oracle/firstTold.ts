import { type Day, plusDays } from './days';
import { expectAt, isInLedger } from './expect';
import { hourOf, lateHourOf, type Moment, type StepFacts } from './facts';
import { quietAround } from './quiet';
import { dayOf, reminderOf, standsUntil } from './reminderOf';
import { dayAt, instantAt } from './zoneClock';

const TEN_MINUTES = 600_000;

/** The plan as it will be at an instant, if nothing changes until then. */
export type StepsAt = (instant: number) => readonly StepFacts[];

/** Every instant of the day, after now, at which what is told can change. */
function turningPoints(day: Day, { now, zone, wishes, steps, ledger }: Moment): number[] {
  const points = [instantAt(day, '00:00', zone)];
  points.push(instantAt(day, hourOf(wishes), zone), instantAt(day, lateHourOf(wishes), zone));
  for (const { snoozedUntil, callAt, notBefore } of steps) {
    points.push(notBefore);
    if (snoozedUntil === day && callAt) points.push(instantAt(day, callAt, zone));
  }
  for (const interval of quietAround(day, zone, wishes)) points.push(interval.until);
  // Entries long past hold nothing back; those that a wrong clock wrote may lie ahead.
  for (const { at } of ledger) if (at > now - TEN_MINUTES) points.push(at, at + TEN_MINUTES);
  return [...new Set(points)].filter((at) => at > now && dayAt(at, zone) === day).sort((a, b) => a - b);
}

/** Days on which a step, as planned now, begins, ends or changes what it allows. */
function datesOf(step: StepFacts, moment: Moment): (Day | null)[] {
  const until = standsUntil(step, moment.wishes);
  const ends = [step.lastCall, step.closes, until].map((day) => day && plusDays(day, 1));
  return [dayOf(step, moment.wishes), step.due, step.snoozedUntil, step.lastCall, step.closes, until, ...ends];
}

/** Whether anything that was not told yet stands on that day: it may be told then, or on any day that comes. */
function isAnyUntold(day: Day, moment: Moment): boolean {
  const endOfDay = { ...moment, now: Number.POSITIVE_INFINITY };
  return moment.steps.some((step) => {
    const reminder = reminderOf(step, day, endOfDay);
    return reminder !== null && !isInLedger(reminder, moment.ledger);
  });
}

function nextNamedDay(today: Day, moment: Moment): Day | null {
  let next: Day | null = null;
  for (const step of moment.steps)
    for (const day of datesOf(step, moment)) if (day && day > today && (next === null || day < next)) next = day;
  return next;
}

function firstOn(day: Day, moment: Moment): number | null {
  const isTold = (now: number) => {
    const { oneByOne, summary } = expectAt({ ...moment, now });
    return oneByOne.length + summary.length > 0;
  };
  return turningPoints(day, moment).find(isTold) ?? null;
}

/**
 * The first instant after now, and up to `before`, at which a look would tell something; null if there is none.
 * Goes from one day that a date of the plan names to the next, or through every single day.
 */
export function firstTold(moment: Moment, before: number, stepsAt: StepsAt, isEveryDay = false): number | null {
  const { zone } = moment;
  let day: Day | null = dayAt(moment.now, zone);
  while (day !== null) {
    const begins = Math.max(instantAt(day, '00:00', zone), moment.now);
    if (begins > before) return null;
    const thatDay: Moment = { ...moment, steps: stepsAt(begins) };
    const isOpen = isAnyUntold(day, thatDay);
    const first = isOpen ? firstOn(day, thatDay) : null;
    if (first !== null) return first <= before ? first : null;
    day = isOpen || isEveryDay ? plusDays(day, 1) : nextNamedDay(day, thatDay);
  }
  return null;
}
