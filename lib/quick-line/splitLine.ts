import { foldName } from '../domain/foldName';
import type { Word } from './reading';

/** Marks between parts. A slash or dash counts between blanks, a slash also between whole words: "acme/backend/kim"; a label keeps its colon. */
const BETWEEN =
  /[,;|•·\n]|\s[/–—-]\s|(?<!(?:firma|stelle|company|role|position|job|arbeitgeber|rolle|interviewer|ansprechpartner(?:in)?)):(?=\s|$)|(?<=\p{L}{3})\/(?=\p{L}{3})(?!(?:innen|frau|mann)(?!\p{L}))/giu;
const WORD = /\([^)]*\)|[^\s()]+|[()]/gu;
const EDGES = /^[^\p{L}\p{N}@&+(]+|[.!?"'“”»«]+$/gu;

const fold = (text: string) => foldName(text.replace(EDGES, ''));

/** The parts of a line that is to be read, each as its words; stretches in `taken` end a part. */
export function splitLine(line: string, taken: readonly { from: number; to: number }[]): Word[][] {
  const cuts = [...line.matchAll(BETWEEN)].map(({ index, 0: mark }) => ({ from: index, to: index + mark.length }));
  const ends = [...cuts, ...taken].sort((one, other) => one.from - other.from);
  const parts: Word[][] = [];
  let start = 0;
  for (const { from, to } of [...ends, { from: line.length, to: line.length }]) {
    if (from > start) parts.push(wordsIn(line, start, from));
    start = Math.max(start, to);
  }
  return parts.filter((part) => part.length > 0);
}

function wordsIn(line: string, from: number, to: number): Word[] {
  return [...line.slice(from, to).matchAll(WORD)]
    .map(({ 0: text, index }) => ({ text, folded: fold(text), from: from + index, to: from + index + text.length }))
    .filter(({ text }) => /[^\p{P}\s]|[&@]/u.test(text));
}
