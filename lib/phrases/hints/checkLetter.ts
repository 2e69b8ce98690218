import type { LetterFacts, LetterHint } from './letter-hint';
import { LETTER_HINTS } from './letterHints';
import { readLetter } from './readLetter';

/**
 * What can be said about a letter as a whole: its length, its tone, what was left unfilled. At most one hint of each kind, in
 * the order of `LETTER_HINTS`. Quoted mail, signatures and quotations are left alone. Time grows linearly with the text.
 *
 * @param text the whole mail; offsets in the hints are UTF-16 code units of it
 * @example
 * checkLetter('Dear [Name],\n\nthank you!', { language: 'en' })
 * // [{ kind: 'placeholder', severity: 'clear', start: 5, end: 11, count: 1 }]
 */
export function checkLetter(text: string, facts: LetterFacts): LetterHint[] {
  const letter = readLetter(text, facts.language);
  return LETTER_HINTS.flatMap((find) => find(letter, facts) ?? []);
}
