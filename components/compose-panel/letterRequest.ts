import type { CalendarDate, Contact } from '../../lib/domain/application';
import { interviewOf } from '../../lib/domain/interviewOf';
import { timingOf } from '../../lib/letters/isInTime';
import type { LetterRequest } from '../../lib/letters/letter';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { LetterChoice } from './letterChoice';

/**
 * Everything the letter for an offer is made of, or `undefined` where there is nothing to write. `others` are greeted by the
 * same letter; without them each of several interviewers gets a share of the notes (R4, R9).
 */
export function letterRequest(
  offer: LetterOffer,
  choice: LetterChoice,
  today: CalendarDate,
  others: readonly Contact[] = [],
): LetterRequest | undefined {
  const { application, contactId, followUp } = offer;
  const { kind, isShort, turn, without, agreedCall } = choice;
  const contact = application.contacts.find((each) => each.id === contactId);
  const interview = interviewOf(application, followUp?.interviewId ?? null, contactId);
  if (!kind || !contact || !interview) return undefined;
  const share = kind === 'thank-you' && others.length === 0 ? shareOf(offer) : undefined;
  return {
    kind,
    length: isShort ? 'minimal' : 'full',
    number: followUp?.number ?? 1,
    language: contact.language,
    company: application.company,
    role: application.role,
    contact,
    others,
    interview,
    notes: interview.notes,
    today,
    timing: timingOf(interview, today),
    interviewNumber: application.interviews.filter(({ date }) => date <= interview.date).length,
    wasThere: [contact, ...others].every(({ id }) => interview.contactIds.includes(id)),
    ownName: offer.ownName ?? '',
    seed: [application.id, contactId, kind, turn].join(' '),
    without,
    ...(share ? { share } : {}),
    ...(agreedCall.date ? { agreedCall: { ...agreedCall, date: agreedCall.date } } : {}),
  };
}

/** This person's place among those of the interview who can get a letter, or `undefined` for the only one. */
function shareOf(offer: LetterOffer): LetterRequest['share'] {
  const people = peopleToThank(offer);
  const index = people.findIndex(({ id }) => id === offer.contactId);
  return index >= 0 && people.length > 1 ? { index, of: people.length } : undefined;
}

/** Who was at the interview of an offer and can get a letter, in its order. */
export function peopleToThank({ application, contactId, followUp }: LetterOffer): Contact[] {
  const interview = interviewOf(application, followUp?.interviewId ?? null, contactId);
  const present = (interview?.contactIds ?? []).flatMap(
    (id) => application.contacts.find((contact) => contact.id === id) ?? [],
  );
  return present.filter(({ id, email }) => id === contactId || email !== '');
}
