import type { Contact } from '../../domain/application';
import type { LetterRequest } from '../letter';
import { nameParts } from '../names/nameParts';

/**
 * Whether a note speaks of a reader in the third person: "Frau Weber erklärte …" in a letter to Frau Weber.
 *
 * @example namesReader('Frau Weber fragt nach', { contact: petraWeber }) // true
 */
export function namesReader(
  typed: string,
  { contact, others = [] }: Pick<LetterRequest, 'contact' | 'others'>,
): boolean {
  return [contact, ...others].some((reader) => isNamed(typed, reader));
}

function isNamed(typed: string, reader: Contact): boolean {
  const { first, last } = nameParts(reader);
  const words = ` ${typed.replace(/[^\p{L}\p{N}'’-]+/gu, ' ')} `;
  return [first, last].some((name) => name.length > 1 && words.includes(` ${name} `)) || isTitled(words, last);
}

/** All in small letters, a name shows by what stands before it. */
function isTitled(words: string, last: string): boolean {
  const titled = /\s(?:frau|herrn?|ms|mrs|mr|dr|prof)\s(?:dr\s)?$/i;
  const at = last === '' ? -1 : words.toLowerCase().indexOf(`${last.toLowerCase()} `);
  return at > 0 && titled.test(words.slice(0, at));
}
