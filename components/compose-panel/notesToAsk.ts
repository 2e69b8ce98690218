import type { CalendarDate, Contact } from '../../lib/domain/application';
import { KINDS } from '../../lib/letters/kinds/kinds';
import type { Letter, LetterRequest, MissingNote } from '../../lib/letters/letter';
import { missingNotes } from '../../lib/letters/missingNotes';
import type { LetterOffer } from '../../lib/messages/protocol';
import type { LetterChoice } from './letterChoice';
import { sameReaders } from './sameReaders';

/** What is worth asking before a letter goes out. */
export interface AskedNotes {
  notes: readonly MissingNote[];
  /** Who else would read nearly the same, so that the question is about this one person. */
  alike: readonly Contact[];
}

/**
 * The one or two notes without which the letter would be anybody's (R4), or, where another interviewer would read the same, one
 * more about this person. Never both at once: without any note all letters are alike. Only what such a letter can hold is asked.
 */
export function notesToAsk(
  offer: LetterOffer,
  choice: LetterChoice,
  request: LetterRequest,
  letter: Letter,
  today: CalendarDate,
): AskedNotes {
  const { kind, length = 'full', notes } = request;
  const missing = missingNotes(request).filter((note) => KINDS[kind].notes[length].includes(note));
  const isBlank = Object.values(notes).every((note) => note.trim() === '');
  const alike = isBlank ? [] : sameReaders(offer, choice, request, letter, today);
  // Two sentences have no room for more; that they are alike is said all the same.
  const isMoreUseful = missing.length === 0 && alike.length > 0 && length === 'full';
  return { notes: isMoreUseful ? ['stayedWithMe'] : missing, alike };
}
