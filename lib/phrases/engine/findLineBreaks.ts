import { fold } from './fold';

/** Letters and signs one sees; decorations (soft hyphens, combining marks) don't make a line longer. */
function measure(text: string, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) if (text.charCodeAt(i) < 0x80 || fold(text.charCodeAt(i)) !== '') length++;
  return length;
}

function measureFirstWord(text: string, from: number, to: number): number {
  let end = from;
  while (end < to && text.charCodeAt(end) > 32) end++;
  return measure(text, from, end);
}

/**
 * Offsets of the line breaks which the writer made. The others come from wrapping: there the next line's first word
 * would not have fitted any more, judged by the longest line of the block.
 */
export function findLineBreaks(block: string): ReadonlySet<number> {
  const made = new Set<number>();
  if (!block.includes('\n')) return made;
  const lines: { from: number; to: number; length: number }[] = [];
  for (let from = 0; from <= block.length; ) {
    const found = block.indexOf('\n', from);
    const to = found < 0 ? block.length : found;
    lines.push({ from, to, length: measure(block, from, to) });
    from = to + 1;
  }
  const widest = lines.reduce((width, line) => Math.max(width, line.length), 0);
  lines.forEach((line, n) => {
    const next = lines[n + 1];
    if (next && line.length + 1 + measureFirstWord(block, next.from, next.to) <= widest) made.add(line.to);
  });
  return made;
}
