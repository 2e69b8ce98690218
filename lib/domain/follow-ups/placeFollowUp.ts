import type { CalendarDate, FollowUpRecord } from '../application';
import { addDays, laterOf, toInstant } from '../calendar-date';
import type { AgreedCall, FollowUp, FollowUpState } from './follow-up';
import type { Situation } from './situation';
import { snoozeDay } from './snoozeDay';

/** For how many days a step snoozed past its window still stands after its reminder. */
const DAYS_AFTER_LATE_SNOOZE = 7;

/** A step as its rule plans it, before looking at what the user did and what day it is. */
export type PlannedStep = Omit<FollowUp, 'state' | 'remindOn' | 'standsUntil' | 'remindAt' | 'agreedCall'>;

/** What else bears on a step besides its window. */
export interface Circumstances {
  /** The day on which something else ended it, if anything did. */
  cancelledOn?: CalendarDate | null;
  /** The step can't stand before this instant, whatever the dates say: the interview has to happen first. */
  notBefore?: number;
}

/**
 * Gives a planned step its state and the instant of its reminder.
 * A snooze counts only when it ends after the due day. It never moves the window's dates; a step snoozed past its window
 * stays overdue for a week after its reminder, so that it doesn't vanish before the user was reminded. An agreed call counts
 * on exactly its day, before the window too and on a weekend: they agreed to it.
 */
export function placeFollowUp(situation: Situation, step: PlannedStep, circumstances: Circumstances = {}): FollowUp {
  const record = situation.records.get(step.key);
  const agreedCall = readAgreedCall(record);
  const wakes = agreedCall?.on ?? snoozeEnd(situation, step, record);
  const { key, kind, interviewId, number, opens, due, lastCall, closes, channel, isOptional } = step;
  return {
    key,
    kind,
    interviewId,
    number,
    opens,
    due,
    lastCall,
    closes,
    channel: agreedCall ? 'phone' : channel,
    isOptional,
    agreedCall,
    state: stateOf(situation, agreedCall ? moveTo(step, agreedCall.on) : step, record, wakes, circumstances),
    remindOn: wakes ?? due,
    standsUntil: lastDayOf(closes, wakes),
    remindAt: toInstant(wakes ?? due, agreedCall?.at ?? situation.reminderTime, situation.zone),
  };
}

function readAgreedCall(record: FollowUpRecord | undefined): AgreedCall | null {
  if (record?.status !== 'open' || record.callAt === null || record.snoozedUntil === null) return null;
  return { on: record.snoozedUntil, at: record.callAt || null };
}

/** The step as its state sees it when it is to be done on a certain day. */
function moveTo(step: PlannedStep, day: CalendarDate): PlannedStep {
  return { ...step, opens: day, due: day };
}

function snoozeEnd(
  situation: Situation,
  { due, lastCall, closes }: PlannedStep,
  record: FollowUpRecord | undefined,
): CalendarDate | null {
  if (record?.status !== 'open' || record.snoozedUntil === null) return null;
  const day = snoozeDay(situation, record.snoozedUntil, lastCall ?? closes);
  return day > due ? day : null;
}

function stateOf(
  { today, now }: Situation,
  step: PlannedStep,
  record: FollowUpRecord | undefined,
  wakes: CalendarDate | null,
  { cancelledOn = null, notBefore = 0 }: Circumstances,
): FollowUpState {
  if (record && record.status !== 'open') return record.status;
  if (cancelledOn !== null) return step.closes !== null && step.closes < cancelledOn ? 'missed' : 'cancelled';
  if (wakes !== null && today < wakes) return 'snoozed';
  const lastDay = lastDayOf(step.closes, wakes);
  if (lastDay !== null && today > lastDay) return 'missed';
  if (today < step.opens || now < notBefore) return 'upcoming';
  if (today < step.due) return 'open';
  return today === step.due ? 'due' : 'overdue';
}

function lastDayOf(closes: CalendarDate | null, wakes: CalendarDate | null): CalendarDate | null {
  if (closes === null || wakes === null || wakes <= closes) return closes;
  return laterOf(closes, addDays(wakes, DAYS_AFTER_LATE_SNOOZE));
}
