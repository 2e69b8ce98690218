import type { Contact } from '../../lib/domain/application';
import { salutation } from '../../lib/letters/salutation';
import type { LetterOffer } from '../../lib/messages/protocol';

/** The recipients of one mail who belong to the same application as `offer`, this one included. */
export function offersBeside(offers: readonly LetterOffer[], { application }: LetterOffer): LetterOffer[] {
  return offers.filter((each) => each.application.id === application.id);
}

/** The other recipients whom the letter of `offer` could greet too; none where no salutation is right for all of them. */
export function sharedReaders(offers: readonly LetterOffer[], offer: LetterOffer): Contact[] {
  const people = offersBeside(offers, offer).flatMap(
    ({ contactId }) => offer.application.contacts.find(({ id }) => id === contactId) ?? [],
  );
  const [contact] = people.filter(({ id }) => id === offer.contactId);
  const others = people.filter(({ id }) => id !== offer.contactId);
  if (!contact || others.length === 0) return [];
  const isOneLanguage = others.every(({ language }) => language === contact.language);
  return isOneLanguage && salutation(contact, others) !== undefined ? others : [];
}
