import { fold } from './fold';

/*
 * Words are compared by their folded letters, as small numbers: 1–26 a–z, 27–36 digits, 37 the apostrophe, 38 any letter
 * that no rule word has. A word is looked up by a hash of these.
 */
const FIRST_DIGIT = 27;
export const APOSTROPHE_SYMBOL = 37;
const OTHER_LETTER = 38;

/** Symbol of a folded character. */
export function toSymbol(code: number): number {
  if (code >= 97 && code <= 122) return code - 96;
  if (code >= 48 && code <= 57) return code - 48 + FIRST_DIGIT;
  return code === 39 ? APOSTROPHE_SYMBOL : OTHER_LETTER;
}

export const isDigitSymbol = (symbol: number) => symbol >= FIRST_DIGIT && symbol < APOSTROPHE_SYMBOL;

function symbolsOf(code: number): number {
  const folded = fold(code);
  if (folded === null || folded.length === 0 || folded.length > 2) return 0;
  return [...folded].reduce((symbols, letter) => symbols * 256 + toSymbol(letter.charCodeAt(0)), 0);
}

/** Below this, LETTERS knows every character. */
export const PLAIN_LIMIT = 0x250;
/** What a letter or digit folds to: one symbol, or two (high byte first); 0 for all that is no plain letter. */
export const LETTERS = Uint16Array.from({ length: PLAIN_LIMIT }, (_, code) => symbolsOf(code));

export const SEED = 0x811c9dc5 | 0;
const FACTOR = 0x01000193;
/** The hash of a word with one more letter. */
export const mix = (hash: number, symbol: number) => Math.imul(hash ^ symbol, FACTOR);

/** The hash of folded letters, going on from that of what stands before them. */
export function hashOf(letters: string, from = SEED): number {
  let hash = from;
  for (let n = 0; n < letters.length; n++) hash = mix(hash, toSymbol(letters.charCodeAt(n)));
  return hash;
}
