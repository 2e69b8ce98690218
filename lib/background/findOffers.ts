import { findByRecipient } from '../domain/findByRecipient';
import type { LetterOffer } from '../messages/protocol';
import type { BackgroundParts } from './background-parts';
import { todayOf } from './clock';
import { planOf } from './planOf';
import { stepToWrite } from './stepToWrite';
import { unansweredOf } from './unansweredOf';

/** The applications that the recipients of a mail belong to, each with the step that a letter can be written for now. */
export async function findOffers(
  { store, clock }: Pick<BackgroundParts, 'store' | 'clock'>,
  recipients: { name: string; email: string }[],
): Promise<LetterOffer[]> {
  const [applications, settings] = await Promise.all([store.applicationsOf(recipients), store.settings()]);
  const moment = clock();
  const today = todayOf(moment);
  return findByRecipient(applications, recipients).map(({ application, contactId }) => ({
    application,
    contactId,
    followUp: stepToWrite(application, contactId, planOf(application, settings, moment), today),
    unanswered: unansweredOf(application, moment),
    ownName: settings.ownName,
    mailbox: settings.mailbox,
  }));
}
