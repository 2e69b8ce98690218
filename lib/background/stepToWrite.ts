import { type Application, isEnded } from '../domain/application';
import { addDays } from '../domain/calendar-date';
import type { FollowUp, FollowUpState } from '../domain/follow-ups/follow-up';
import { interviewOf } from '../domain/interviewOf';
import { withoutLetter } from '../domain/withoutLetter';

/** What a letter can be written for, the most pressing first. */
const WRITABLE: readonly FollowUpState[] = ['overdue', 'due', 'open', 'snoozed'];
const LETTERS: readonly FollowUp['kind'][] = ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'];
/** So long after its window a thank-you can still be written, as a late one (R18), in days. */
const LATE_THANKS_DAYS = 14;

/**
 * The step that a letter to this person can be written for now, or `null`. Thanks go to people who were there (R9); where nothing else
 * can be written, also those that are still owed: late, or to another interviewer of the same step.
 */
export function stepToWrite(
  application: Application,
  contactId: string,
  plan: readonly FollowUp[],
  today: string,
): FollowUp | null {
  const steps = plan.filter((step) => LETTERS.includes(step.kind) && !isForOthers(application, contactId, step));
  const writable = steps.filter(({ state }) => WRITABLE.includes(state));
  const [first] = writable.sort((one, other) => WRITABLE.indexOf(one.state) - WRITABLE.indexOf(other.state));
  return first ?? steps.findLast((step) => isStillOwed(application, contactId, step, today)) ?? null;
}

/** An interview of nobody in particular may have been with anyone. */
function isForOthers({ interviews }: Application, contactId: string, { kind, interviewId }: FollowUp): boolean {
  const { contactIds = [] } = interviews.find(({ id }) => id === interviewId) ?? {};
  return kind === 'thank-you' && contactIds.length > 0 && !contactIds.includes(contactId);
}

/** Thanks that this person has not got, within the step's window or not long after it. */
function isStillOwed(application: Application, contactId: string, step: FollowUp, today: string): boolean {
  const { kind, state, closes, key } = step;
  if (kind !== 'thank-you' || isEnded(application) || application.stage.name === 'rejected') return false;
  if (closes !== null && today > addDays(closes, LATE_THANKS_DAYS)) return false;
  // One letter each: the step is ticked off with the first (R9).
  if (state === 'done') return withoutLetter(application, key).some(({ id }) => id === contactId);
  return state === 'missed' && application.stage.name === 'waiting' && !hasWord(application, contactId, step);
}

/** A later interview with this person has thanks of its own, and whatever has left since may have held these. */
function hasWord(application: Application, contactId: string, { interviewId }: FollowUp): boolean {
  const interview = interviewOf(application, null, contactId);
  if (!interview || interview.id !== interviewId) return true;
  return application.letters.some(({ contactIds, on }) => contactIds.includes(contactId) && on >= interview.date);
}
