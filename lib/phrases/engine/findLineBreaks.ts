import { fold } from './fold';

/** Soft hyphens, joiners, combining marks: one doesn't see them, they don't make a line longer. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff\p{M}]/u;

function visibleLength(text: string, from: number, to: number): number {
  let length = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) < 0x80 || fold(text.charCodeAt(at)) !== '') length++;
  return length;
}

const plainLength = (_: string, from: number, to: number) => to - from;

function endOfWord(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 32) end++;
  return end;
}

/**
 * Offsets of the line breaks in a block which the writer made. The others come from wrapping: there the next line's first
 * word would not have fitted any more, judged by the longest line of the block.
 */
export function findLineBreaks(text: string, start: number, end: number): ReadonlySet<number> {
  const made = new Set<number>();
  const measure = INVISIBLE.test(text.slice(start, end)) ? visibleLength : plainLength;
  const lines: { from: number; to: number; length: number }[] = [];
  for (let from = start; from <= end; ) {
    const found = text.indexOf('\n', from);
    const to = found < 0 || found > end ? end : found;
    lines.push({ from, to, length: measure(text, from, to) });
    from = to + 1;
  }
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0);
  lines.forEach((line, n) => {
    const next = lines[n + 1];
    if (next && line.length + 1 + measure(text, next.from, endOfWord(text, next.from, next.to)) <= widest)
      made.add(line.to);
  });
  return made;
}
