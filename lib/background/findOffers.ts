import { type Application, isEnded } from '../domain/application';
import { findByRecipient } from '../domain/findByRecipient';
import type { FollowUp, FollowUpState } from '../domain/follow-ups/follow-up';
import { withoutLetter } from '../domain/withoutLetter';
import type { LetterOffer } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { planOf } from './planOf';

/** What a letter can be written for, the most pressing first. */
const WRITABLE: readonly FollowUpState[] = ['overdue', 'due', 'open', 'snoozed'];
const LETTERS: readonly FollowUp['kind'][] = ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'];

/** The applications that the recipients of a mail belong to, each with the step that a letter can be written for now. */
export async function findOffers(
  { store, clock }: Pick<BackgroundParts, 'store' | 'clock'>,
  recipients: { name: string; email: string }[],
): Promise<LetterOffer[]> {
  const [applications, settings] = await Promise.all([store.applications(), store.settings()]);
  const moment = clock();
  const today = todayOf(moment);
  return findByRecipient(applications, recipients).map(({ application, contactId }) => ({
    application,
    contactId,
    followUp: stepToWrite(application, contactId, planOf(application, settings, moment), today),
    ownName: settings.ownName,
    mailbox: settings.mailbox,
  }));
}

/** The thanks for an interview with this person come before those for one with others. */
function stepToWrite(
  application: Application,
  contactId: string,
  plan: readonly FollowUp[],
  today: string,
): FollowUp | null {
  const writable = plan.filter(({ kind, state }) => LETTERS.includes(kind) && WRITABLE.includes(state));
  const rank = (step: FollowUp) =>
    (isForOthers(application, contactId, step) ? WRITABLE.length : 0) + WRITABLE.indexOf(step.state);
  const [first] = writable.sort((one, other) => rank(one) - rank(other));
  const owed = plan.find((step) => isStillOwed(application, contactId, step, today));
  return owed && (!first || isForOthers(application, contactId, first)) ? owed : (first ?? owed ?? null);
}

function isForOthers({ interviews }: Application, contactId: string, { kind, interviewId }: FollowUp): boolean {
  const interview = interviews.find(({ id }) => id === interviewId);
  return kind === 'thank-you' && interview !== undefined && !interview.contactIds.includes(contactId);
}

/** One letter each: the step is ticked off with the first, and this person has none yet (R9, within the window of R18). */
function isStillOwed(application: Application, contactId: string, step: FollowUp, today: string): boolean {
  const { kind, state, key, closes } = step;
  const isOver = isEnded(application) || application.stage.name === 'rejected' || (closes !== null && today > closes);
  if (kind !== 'thank-you' || state !== 'done' || isOver) return false;
  return withoutLetter(application, key).some(({ id }) => id === contactId);
}
