import type { CalendarDate, Instant } from '../domain/application';
import { addDays, calendarDateAt, toInstant } from '../domain/calendar-date';
import { reminderKey } from '../domain/record-store';
import { canWait } from '../domain/reminding/canWait';
import { placeOf } from '../domain/reminding/placeOf';
import { isAppointment } from '../domain/reminding/reminder';
import { tellableFrom } from '../domain/reminding/tellableFrom';
import type { Settings } from '../domain/settings';
import { claimOf } from './claimOf';
import type { PlannedStep } from './dueReminders';
import { MOST_AT_ONCE, type Told } from './readTold';
import type { Moment } from './sweep';

/** Between two notifications or summaries. In milliseconds. */
const GAP = 10 * 60_000;

/** What a look works with. */
export interface View extends Moment {
  today: CalendarDate;
  settings: Settings;
  told: Told;
}

/** What is told now, and for the rest when to look again. */
export interface Choice {
  chosen: PlannedStep[];
  /** When a step that is held back may be told, as far as that is known today. */
  later: Instant[];
}

interface Candidate {
  step: PlannedStep;
  /** When it may be told, the other reminders aside. */
  from: Instant;
  canWait: boolean;
}

/**
 * Which of the reminders are told now (docs/REMINDERS.md, section 4): quiet hours and free days hold back; but for appointments
 * there are ten minutes between two, and no more a day than the user wants. What is held back is never dropped.
 */
export function chooseReminders(steps: readonly PlannedStep[], view: View): Choice {
  const candidates = steps
    .filter((step) => !view.told.keys.has(reminderKey(claimOf(step))))
    .flatMap((step) => readCandidate(step, view));
  const now = candidates.filter(({ from }) => from <= view.now);
  const isForItself = ({ step }: Candidate) => isAppointment(step.followUp, view.today);
  const others = now.filter((each) => !isForItself(each));
  const chosen = new Set([...now.filter(isForItself), ...withinBudget(others, view)]);
  const tomorrow = toInstant(addDays(view.today, 1), '00:00', view.zone);
  const held = candidates.filter((each) => !chosen.has(each));
  return {
    chosen: [...chosen].map(({ step }) => step),
    later: held.map(({ from }) => (from > view.now ? from : tomorrow)),
  };
}

function readCandidate(step: PlannedStep, view: View): Candidate[] {
  const { application, followUp } = step;
  const place = placeOf(application, view.zone, view.settings);
  const from = tellableFrom(followUp, view.now, place);
  if (from === null) return [];
  const isHeld = !isAppointment(followUp, view.today) && from <= view.now;
  return [
    {
      step,
      from: isHeld ? afterGap(followUp, view) : from,
      canWait: canWait(followUp, view.today, place.isFree, view.settings),
    },
  ];
}

/** The end of the ten minutes, unless the step closes before. */
function afterGap({ standsUntil }: PlannedStep['followUp'], { told, now, zone }: View): Instant {
  const end = (told.last ?? Number.NEGATIVE_INFINITY) + GAP;
  if (end <= now) return now;
  return standsUntil !== null && calendarDateAt(end, zone) > standsUntil ? now : end;
}

function withinBudget(candidates: Candidate[], { settings, told }: View): Candidate[] {
  const budget = Math.max(0, settings.mostADay - told.today);
  const left = budget === 0 ? candidates.filter((each) => !each.canWait) : candidates;
  if (left.length > MOST_AT_ONCE) return left;
  return left.sort(byUrgency).filter((each, index) => index < budget || !each.canWait);
}

function byUrgency(one: Candidate, other: Candidate): number {
  return (
    Number(one.canWait) - Number(other.canWait) ||
    compare(one.step.followUp.remindOn, other.step.followUp.remindOn) ||
    compare(one.step.application.id, other.step.application.id) ||
    compare(one.step.followUp.key, other.step.followUp.key)
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
