import { fitReplacement } from './fitReplacement';
import { CAPTURES } from './Locator';
import type { Match } from './Matcher';
import { OPENS, type Sentence } from './Sentence';

/** Offsets of the marked words in the text, and the wordings for them. */
interface Marked {
  readonly start: number;
  readonly end: number;
  readonly replacements: string[];
}

/** What a match marks in the text. */
export function markWords(text: string, sentence: Sentence, match: Match): Marked {
  const textOf = (from: number, to: number) => text.slice(sentence.start[from] ?? 0, sentence.end[to - 1] ?? 0);
  const start = sentence.start[match.from] ?? 0;
  const end = sentence.end[match.to - 1] ?? start;
  const { wordings } = match.unit;
  if (match.isCut || wordings.length === 0) return { start, end, replacements: [] };
  const opens = sentence.is(match.from, OPENS);
  const taken = (n: number) => textOf(match.captures[n] ?? 0, match.captures[n + CAPTURES] ?? 0);
  const words = text.slice(start, end);
  return { start, end, replacements: wordings.map((wording) => fitReplacement(wording, words, opens, taken)) };
}
