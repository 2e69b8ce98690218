import type { CalendarDate } from '../../lib/domain/application';
import { composeLetter } from '../../lib/letters/composeLetter';
import type { Letter, LetterRequest } from '../../lib/letters/letter';
import { readsAlike } from '../../lib/letters/readsAlike';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { LetterChoice } from './letterChoice';
import { letterRequest, peopleToThank } from './letterRequest';

/** A letter with what it is made of. */
export interface MadeLetter {
  request: LetterRequest;
  draft: Letter;
}

/** So many wordings are tried for a letter that reads like another's. */
const MOST_WORDINGS = 12;

/**
 * The letters to all interviewers of one interview, in its order: each with its share of the notes, and worded unlike those
 * before it as far as the wordings go. Colleagues show each other such letters.
 */
export function readerLetters(
  offer: LetterOffer,
  choiceFor: (contactId: string) => LetterChoice,
  today: CalendarDate,
): MadeLetter[] {
  const made: MadeLetter[] = [];
  for (const { id: contactId } of peopleToThank(offer)) {
    const request = letterRequest({ ...offer, contactId }, choiceFor(contactId), today);
    if (request) made.push(unlike(request, made));
  }
  return made;
}

function unlike(request: LetterRequest, before: readonly MadeLetter[]): MadeLetter {
  const first = made(request);
  const isLike = ({ draft }: MadeLetter) => before.some((other) => readsAlike(draft, other.draft));
  for (let turn = 1, letter = first; turn <= MOST_WORDINGS; turn++) {
    if (!isLike(letter)) return letter;
    letter = made({ ...request, seed: `${request.seed} ${turn}` });
  }
  return first;
}

function made(request: LetterRequest): MadeLetter {
  return { request, draft: composeLetter(request) };
}
