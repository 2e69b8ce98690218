import { type Day, plusDays } from './days';
import { hourOf, lateHourOf, type Moment, type StepFacts, type Wishes } from './facts';
import { instantAt } from './zoneClock';

/** The one reminder of a step, seen from a day T (section 3). */
export interface Expected {
  readonly step: StepFacts;
  /** D */
  readonly day: Day;
  /** S */
  readonly standsUntil: Day | null;
  /** The third part of its name in the ledger. */
  readonly name: string;
  readonly isAppointment: boolean;
  /** E */
  readonly from: number;
  readonly canWait: boolean;
}

function isCall(step: StepFacts): boolean {
  return step.snoozedUntil !== null && step.callAt !== null;
}

/** D */
export function dayOf(step: StepFacts, wishes: Wishes): Day {
  const until = step.snoozedUntil;
  if (until === null || isCall(step)) return until ?? step.due;
  let candidate = until;
  if (!wishes.remindsOnFreeDays) while (step.isFree(candidate)) candidate = plusDays(candidate, 1);
  const lastSensible = step.lastCall ?? step.closes;
  if (lastSensible !== null && candidate > lastSensible && until <= lastSensible) candidate = until;
  if (candidate <= step.due) return step.due;
  return candidate;
}

/** S */
export function standsUntil(step: StepFacts, wishes: Wishes): Day | null {
  const day = dayOf(step, wishes);
  if (step.closes === null) return null;
  return day <= step.closes ? step.closes : plusDays(day, 7);
}

function isServedLater(step: StepFacts, today: Day, last: Day | null, wishes: Wishes): boolean {
  if (last === null) return true;
  if (wishes.remindsOnFreeDays) return today < last;
  for (let day = plusDays(today, 1); day <= last; day = plusDays(day, 1)) if (!step.isFree(day)) return true;
  return false;
}

/** The reminder if it stands on T, otherwise null. */
export function reminderOf(step: StepFacts, today: Day, { now, zone, wishes }: Moment): Expected | null {
  const day = dayOf(step, wishes);
  const until = standsUntil(step, wishes);
  if (step.isOver || now < step.notBefore || day > today || (until !== null && today > until)) return null;
  const isTimed = isCall(step) && step.callAt !== '';
  const isAppointment = isTimed && today === day;
  const last = step.lastCall !== null && today <= step.lastCall ? step.lastCall : until;
  const time = isAppointment ? (step.callAt ?? '') : today === day ? hourOf(wishes) : lateHourOf(wishes);
  return {
    step,
    day,
    standsUntil: until,
    name: isTimed ? `${day} ${step.callAt}` : day,
    isAppointment,
    from: instantAt(today, time, zone),
    canWait: !(isCall(step) && day === today) && isServedLater(step, today, last, wishes),
  };
}
