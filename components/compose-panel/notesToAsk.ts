import type { CalendarDate, Contact } from '../../lib/domain/application';
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
 * more about this person. Never both at once: without any note all letters are alike.
 */
export function notesToAsk(
  offer: LetterOffer,
  choice: LetterChoice,
  request: LetterRequest,
  letter: Letter,
  today: CalendarDate,
): AskedNotes {
  const missing = missingNotes(request);
  const isBlank = Object.values(request.notes).every((note) => note.trim() === '');
  const alike = isBlank ? [] : sameReaders(offer, choice, request, letter, today);
  if (missing.length > 0 || alike.length === 0) return { notes: missing, alike };
  return { notes: ['stayedWithMe'], alike };
}
