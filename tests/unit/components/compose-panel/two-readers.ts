import type { Application, Contact, SentLetter } from '../../../../lib/domain/application';
import type { LetterOffer } from '../../../../lib/messages/protocol';
import { ANNA, applicationWith, NOTES, offerWith, THANK_YOU } from './panel-fixture';

export const BRANDT: Contact = {
  ...ANNA,
  id: 'contact-2',
  formOfAddress: 'mr',
  title: '',
  firstName: 'Jan',
  lastName: 'Brandt',
  email: 'jan.brandt@example.com',
};

/** Two details of their own and one more thing, so that each of two people can have another. */
export const TWO_DETAILS = {
  ...NOTES,
  stayedWithMe: 'wie Ihr Team neue Kolleginnen begleitet\ndie Führung durch die Werkstatt am Ende',
};

/** One interview with two people. */
export function applicationWithTwo(changes: Partial<Application> & { notes?: typeof NOTES; others?: Contact[] } = {}) {
  const { notes = TWO_DETAILS, others = [BRANDT], ...rest } = changes;
  const application = applicationWith({ notes, ...rest });
  const contacts = [ANNA, ...others];
  const interviews = application.interviews.map((each) => ({ ...each, contactIds: contacts.map(({ id }) => id) }));
  return { ...application, contacts, interviews };
}

/** What the background offers for a mail to all of them. */
export function offersToAll(application: Application): LetterOffer[] {
  return application.contacts.map(({ id }) => offerWith({ application, contactId: id }));
}

export const TO_ANNA: SentLetter = {
  operationId: 'operation-9',
  on: '2026-11-24',
  kind: 'thank-you',
  key: THANK_YOU.key,
  contactIds: [ANNA.id],
  words: 90,
  sketch: [],
};
