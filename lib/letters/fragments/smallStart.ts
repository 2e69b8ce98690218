import { uncapitalised } from '../firstLetter';
import { PREPOSITIONS, SMALL_WORDS } from './english';
import { COMMON_STARTS, PEOPLE, SINGULAR_NOUNS, SOMEONE } from './englishLists';
import { tokensOf } from './words';

/** The first word, in small letters. */
export const firstOf = (text: string) => tokensOf(text.toLowerCase())[0] ?? '';

/** A capital may begin a name; a small letter, or a word that is small elsewhere, begins none. */
export function mayStartSmall(text: string): boolean {
  return (
    smallStart(text) !== text || !/^\p{Lu}/u.test(text) || /^(?:(?:Ms|Mrs?|Dr|Prof)\.? |[\p{Lu}\d&]{2,}\s)/u.test(text)
  );
}

/** A first word that is small within an English sentence, in small letters. */
export function smallStart(text: string): string {
  const [first = '', second = ''] = tokensOf(text.toLowerCase());
  const isSmall =
    (first.endsWith('s') && /^(?:are|were|have|get)$/.test(second)) ||
    SMALL_WORDS.has(first) ||
    COMMON_STARTS.has(first) ||
    PEOPLE.has(first) ||
    SOMEONE.test(first) ||
    SINGULAR_NOUNS.has(first) ||
    PREPOSITIONS.has(first);
  return isSmall && first !== 'i' ? uncapitalised(text) : text;
}
