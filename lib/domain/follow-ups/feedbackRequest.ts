import { addWorkingDays } from '../calendar-date';
import type { FollowUp } from './follow-up';
import { type PlannedStep, placeFollowUp } from './placeFollowUp';
import type { Situation } from './situation';
import { MOST_UNANSWERED_CONTACTS, unansweredContacts } from './unansweredContacts';

const WINDOW_WORKING_DAYS = 5;

/**
 * The request for feedback after a rejection (R22): open at once, due 1 working day later, closes after 5 working days, by
 * phone. The rejection itself answers earlier contacts; should two later ones stand unanswered, it is cancelled (R20).
 *
 * @example feedbackRequest(situation)[0]?.key // 'feedback-request:2026-11-24'
 */
export function feedbackRequest(situation: Situation): FollowUp[] {
  const { stage } = situation.application;
  if (stage.name !== 'rejected') return [];
  const key = `feedback-request:${stage.on}`;
  const others = unansweredContacts(situation).filter((contact) => contact.key !== key);
  const isCapReached = others.length >= MOST_UNANSWERED_CONTACTS;
  const step: PlannedStep = {
    key,
    kind: 'feedback-request',
    interviewId: situation.interviews.at(-1)?.id ?? null,
    number: 1,
    opens: stage.on,
    due: addWorkingDays(stage.on, 1, situation.isFree),
    lastCall: null,
    closes: addWorkingDays(stage.on, WINDOW_WORKING_DAYS, situation.isFree),
    channel: 'phone',
    isOptional: false,
  };
  return [placeFollowUp(situation, step, { cancelledOn: isCapReached ? stage.on : null })];
}
