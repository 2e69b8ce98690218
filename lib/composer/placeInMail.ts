import type { Paragraph } from '../webmail/adapter';

/** What stands between two paragraphs in the mail's text. To each reader of the text it is the same mail. */
export const BETWEEN = '\n\n';

/** A place within one paragraph of several. */
export interface PlaceInMail {
  index: number;
  start: number;
  end: number;
}

/**
 * The paragraph that `[start, end)` of the joined text begins in, with offsets of its own; `undefined` behind the text's end. A place in
 * the gap between two paragraphs is the end of the first; one that goes on into the next ends with its paragraph.
 *
 * @example placeInMail([{ text: 'Hallo' }, { text: 'danke' }], 7, 12) // { index: 1, start: 0, end: 5 }
 */
export function placeInMail(
  paragraphs: readonly Pick<Paragraph, 'text'>[],
  start: number,
  end: number,
): PlaceInMail | undefined {
  let offset = 0;
  for (const [index, { text }] of paragraphs.entries()) {
    const next = offset + text.length + BETWEEN.length;
    if (start < next) {
      const from = Math.min(start - offset, text.length);
      return { index, start: from, end: Math.max(from, Math.min(end - offset, text.length)) };
    }
    offset = next;
  }
  return undefined;
}

/** The same paragraph as the mail has it now; `undefined` when it isn't there any more, or reads differently. */
export function paragraphNow(
  now: readonly Paragraph[],
  before: readonly Paragraph[],
  index: number,
): Paragraph | undefined {
  const old = before[index];
  const same = (paragraph: Paragraph | undefined) => paragraph?.text === old?.text && paragraph?.node === old?.node;
  return same(now[index]) ? now[index] : now.find(same);
}
