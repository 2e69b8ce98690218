import type { Contact } from './application';
import { foldLoosely } from './foldName';
import { localPart } from './mailAddress';
import { GENERIC, NO_PART_OF_A_NAME } from './name-words.data';

/** How sure a shown name is somebody's: both names · an initial and the last name · one name alone. */
export type NameLikeness = 'full' | 'initial' | 'single';

/** What stands behind a name: a company, a department, the site it came by. */
const BEHIND = /\s*(?:[(<[|/•·–—]|\s-\s|\s(?:via|bei|at|über)\s).*$/u;
const BETWEEN_WORDS = /[\s.,_"“”'’-]+/u;

/** The words of a name as they are compared: no titles, no particles, whatever the order. */
function wordsOf(name: string): string[] {
  const words = name.replace(BEHIND, '').split(BETWEEN_WORDS).map(foldLoosely);
  return words.filter((word) => /^\p{L}+$/u.test(word) && !NO_PART_OF_A_NAME.has(word));
}

/** The name that a recipient shows, or the one that the address is made of. */
function shownWords({ name, email }: { name: string; email: string }): string[] {
  const shown = wordsOf(name.includes('@') ? '' : name);
  const words = shown.length > 0 ? shown : wordsOf(localPart(email).replace(/\d+$/, ''));
  return words.some((word) => GENERIC.has(word)) ? [] : words;
}

/**
 * How much a recipient's name is like a contact's; `undefined` where it is somebody else's, or no person's.
 *
 * @example comparePersonName(annaWeber, { name: 'Weber, Dr. Anna Maria', email: '' }) // 'full'
 */
export function comparePersonName(
  { firstName, lastName }: Pick<Contact, 'firstName' | 'lastName'>,
  recipient: { name: string; email: string },
): NameLikeness | undefined {
  const shown = shownWords(recipient);
  const [given, family] = [wordsOf(firstName), wordsOf(lastName)];
  const [first = ''] = given;
  const last = family.at(-1) ?? '';
  if (shown.length === 0 || (first === '' && last === '')) return undefined;
  if (last === '') return shown.length === 1 && shown[0] === first ? 'single' : undefined;
  // Of a double name people often use one half.
  const hasLast = family.some((word) => shown.includes(word));
  if (!hasLast) return shown.length === 1 && shown[0] === `${first[0]}${family.join('')}` ? 'initial' : undefined;
  const others = shown.filter((word) => !family.includes(word));
  if (others.length === 0 || first === '') return 'single';
  if (others.some((word) => given.includes(word))) return 'full';
  const isInitial = others.some((word) => (word.length === 1 || first.length === 1) && word[0] === first[0]);
  return isInitial ? 'initial' : undefined;
}
