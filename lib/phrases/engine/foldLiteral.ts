import { fold } from './fold';

/**
 * A word of a pattern as the words of a text are compared: folded, a contraction as its two words, a possessive without 's.
 * @example foldLiteral("Müller's", new Map()) // ['mueller']
 */
export function foldLiteral(
  word: string,
  contractions: ReadonlyMap<string, readonly [string, string]>,
): readonly string[] {
  const folded = [...word.normalize('NFC')]
    .map((letter) => (/['’]/.test(letter) ? "'" : (fold(letter.codePointAt(0) ?? 0) ?? '')))
    .join('');
  if (folded === '') return [];
  return contractions.get(folded) ?? [folded.replace(/'s$/, '')];
}
