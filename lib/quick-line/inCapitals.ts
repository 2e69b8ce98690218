import type { Language } from '../domain/application';
import { foldName } from '../domain/foldName';
import type { Slot } from './reading';
import { isJoint } from './tags';

// Of "ß" there is no capital letter that people write.
const capital = (word: string) => word.replace(/^[^\P{Ll}ß]/u, (letter) => letter.toUpperCase());
const isSmallWord = (text: string) => isJoint({ text, folded: foldName(text), from: 0, to: 0 });

/**
 * Names as they are written, where a whole line was typed in small letters; letters greet by them later. English roles
 * and remarks stay as typed.
 *
 * @example inCapitals('frau weber', 'person', { isSmall: true, language: 'de' }) // 'Frau Weber'
 */
export function inCapitals(
  text: string,
  slot: Slot | 'note',
  { isSmall, language }: { isSmall: boolean; language: Language },
): string {
  if (!isSmall || slot === 'note' || (slot === 'role' && language === 'en')) return text;
  return text.replace(/[\p{L}\p{N}][^\s-]*/gu, (word) => (isSmallWord(word) ? word : capital(word)));
}
