import type { Language } from '../../domain/application';
import { findLineBreaks } from '../engine/findLineBreaks';
import { findOwnBlocks, type OwnBlock } from '../engine/findOwnBlocks';
import { isBlank } from '../engine/isBlank';
import { countGreetings, findClosing } from './greetingAndClosing';
import type { Line, OwnLetter } from './OwnLetter';
import { SentenceCutter } from './SentenceCutter';

/** A run without blanks that holds a letter or a digit: the checklist counts words the same way. */
const COUNTED = /[\p{L}\p{N}]\S*/gu;

/** Takes a letter apart for the hints: the writer's own lines and sentences. Time grows linearly with the text. */
export function readLetter(text: string, language: Language): OwnLetter {
  const blocks = findOwnBlocks(text);
  const lines: Line[] = [];
  for (const block of blocks) readLines(text, block, lines);
  const greetingLines = countGreetings(text, lines);
  const closing = lines[findClosing(text, lines, greetingLines)];
  const bodyEnd = closing?.start ?? text.length;
  const greetingEnd = lines[greetingLines - 1]?.end ?? 0;
  const cutter = new SentenceCutter(text, language);
  let wordCount = 0;
  for (const block of blocks) {
    const breaks = findLineBreaks(text, block.start, block.end);
    // Greeting and closing stand by themselves, however the mail is wrapped.
    cutter.read(block, (at) => breaks.has(at) || at <= greetingEnd || at >= bodyEnd - 1);
    wordCount += text.slice(block.start, block.end).match(COUNTED)?.length ?? 0;
  }
  const { sentences, marks } = cutter;
  return { text, lines, greetingLines, greetingEnd, bodyEnd, hasClosing: !!closing, wordCount, sentences, marks };
}

function readLines(text: string, { start, end }: OwnBlock, lines: Line[]): void {
  for (let from = start; from <= end; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    let first = from;
    while (first < to && isBlank(text.charCodeAt(first))) first++;
    let last = to;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    lines.push({ start: first, end: last, opensBlock: from === start });
    from = to + 1;
  }
}
