import type { CalendarDate, Contact } from '../../lib/domain/application';
import { composeLetter } from '../../lib/letters/composeLetter';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import { readsAlike } from '../../lib/letters/readsAlike';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { LetterChoice } from './letterChoice';
import { letterRequest } from './letterRequest';

/** The other interviewers whose own letter would read nearly the same as this one. */
export function sameReaders(
  offer: LetterOffer,
  choice: LetterChoice,
  { share, interview }: LetterRequest,
  letter: Letter,
  today: CalendarDate,
): Contact[] {
  if (!share) return [];
  const { contacts } = offer.application;
  const others = contacts.filter(
    ({ id, email }) => id !== offer.contactId && email !== '' && interview.contactIds.includes(id),
  );
  return others.filter(({ id }) => {
    const request = letterRequest({ ...offer, contactId: id }, choice, today);
    return request !== undefined && readsAlike(letter, composeLetter(request));
  });
}
