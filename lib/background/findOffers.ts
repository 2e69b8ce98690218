import { findByRecipient } from '../domain/findByRecipient';
import type { FollowUp, FollowUpState } from '../domain/follow-ups/follow-up';
import type { LetterOffer } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';
import { planOf } from './planOf';

/** What a letter can be written for, the most pressing first. */
const WRITABLE: readonly FollowUpState[] = ['overdue', 'due', 'open', 'snoozed'];
const LETTERS: readonly FollowUp['kind'][] = ['thank-you', 'status-enquiry', 'feedback-request', 'stay-in-touch'];

function stepToWrite(plan: FollowUp[]): FollowUp | null {
  const writable = plan.filter(({ kind, state }) => LETTERS.includes(kind) && WRITABLE.includes(state));
  return writable.sort((one, other) => WRITABLE.indexOf(one.state) - WRITABLE.indexOf(other.state))[0] ?? null;
}

/** The applications that the recipients of a mail belong to, each with the step that a letter can be written for now. */
export async function findOffers(
  { store, clock }: Pick<BackgroundParts, 'store' | 'clock'>,
  recipients: { name: string; email: string }[],
): Promise<LetterOffer[]> {
  const [applications, settings] = await Promise.all([store.applications(), store.settings()]);
  const moment = clock();
  return findByRecipient(applications, recipients).map(({ application, contactId }) => ({
    application,
    contactId,
    followUp: stepToWrite(planOf(application, settings, moment)),
    ownName: settings.ownName,
  }));
}
