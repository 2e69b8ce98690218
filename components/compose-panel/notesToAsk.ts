import type { Contact } from '../../lib/domain/application';
import { KINDS } from '../../lib/letters/kinds/kinds';
import type { LetterRequest, MissingNote } from '../../lib/letters/letter';
import { missingNotes } from '../../lib/letters/missingNotes';

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
export function notesToAsk(request: LetterRequest, alike: readonly Contact[]): AskedNotes {
  const { kind, length = 'full', notes } = request;
  const held = missingNotes(request).filter((note) => KINDS[kind].notes[length].includes(note));
  // Two sentences hold one detail.
  const missing = length === 'minimal' ? held.slice(0, 1) : held;
  const isBlank = Object.values(notes).every((note) => note.trim() === '');
  if (isBlank || alike.length === 0) return { notes: missing, alike: [] };
  // Two sentences have no room for more; that they are alike is said all the same.
  return { notes: missing.length === 0 && length === 'full' ? ['stayedWithMe'] : missing, alike };
}
