/** A stretch of a text, and where it starts. */
export interface Stretch {
  readonly start: number;
  readonly text: string;
}

/**
 * The stretches of a text between its empty lines: some editors keep a whole mail in one paragraph, and each stretch may
 * be in a language of its own.
 *
 * @example splitAtEmptyLines('Hello,\n\nthanks') // [{ start: 0, text: 'Hello,' }, { start: 8, text: 'thanks' }]
 */
export function splitAtEmptyLines(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n[^\S\n]*(?:\n[^\S\n]*)+/g)) {
    // The blanks behind the last line break belong to the line that begins there.
    const next = gap.index + gap[0].lastIndexOf('\n') + 1;
    stretches.push({ start, text: text.slice(start, gap.index) });
    start = next;
  }
  stretches.push({ start, text: text.slice(start) });
  return stretches;
}
