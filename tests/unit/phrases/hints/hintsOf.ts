import { checkLetter } from '../../../../lib/phrases/hints/checkLetter';
import type { LetterFacts, LetterHint, LetterHintKind } from '../../../../lib/phrases/hints/letter-hint';

/** The hint of one kind, and the words it points at. */
export function hintOf(
  kind: LetterHintKind,
  text: string,
  facts: LetterFacts,
): (LetterHint & { words: string }) | undefined {
  const hint = checkLetter(text, facts).find((each) => each.kind === kind);
  return hint && { ...hint, words: hint.start === undefined ? '' : text.slice(hint.start, hint.end) };
}

/** The words that the hint of one kind points at; `undefined` where there is no such hint. */
export const wordsOf = (kind: LetterHintKind, text: string, facts: LetterFacts) => hintOf(kind, text, facts)?.words;

export const kindsOf = (text: string, facts: LetterFacts) => checkLetter(text, facts).map(({ kind }) => kind);

export const DE: LetterFacts = { language: 'de' };
export const EN: LetterFacts = { language: 'en' };
/** So many words, in short sentences. */
export const manyWords = (count: number) =>
  Array.from({ length: count }, (_, n) => ((n + 1) % 10 === 0 ? 'word.' : 'word')).join(' ');
