import { findEdit, remapFindings } from '../phrases/remapFindings';
import type { Paragraph } from '../webmail/adapter';
import type { LocatedFinding } from './locateFindings';

/** Stands between paragraphs; it ends a word, as the border of a paragraph does. */
const BETWEEN = '\n';

/** Where each paragraph starts in the text of the whole mail. */
function startsOf(paragraphs: readonly Paragraph[]): number[] {
  let next = 0;
  return paragraphs.map(({ text }) => {
    const start = next;
    next += text.length + BETWEEN.length;
    return start;
  });
}

const textOf = (paragraphs: readonly Paragraph[]) => paragraphs.map(({ text }) => text).join(BETWEEN);

/**
 * Moves findings from the mail as it was read last to the mail as it stands, until it is checked anew: whatever became of
 * the editor's nodes, each one left marks the words it marked before.
 */
export function followFindings(
  findings: readonly LocatedFinding[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): LocatedFinding[] {
  const indexOf = new Map(before.map((paragraph, index) => [paragraph, index]));
  const [starts, newStarts] = [startsOf(before), startsOf(after)];
  const inMail = findings.flatMap((finding) => {
    const start = starts[indexOf.get(finding.paragraph) ?? -1];
    return start === undefined ? [] : { finding, start: start + finding.start, end: start + finding.end };
  });
  const text = textOf(after);
  let index = 0;
  return remapFindings(inMail, findEdit(textOf(before), text), text).flatMap(({ finding, start, end }) => {
    while (start >= (newStarts[index + 1] ?? Number.POSITIVE_INFINITY)) index++;
    const [paragraph, offset] = [after[index], newStarts[index]];
    if (!paragraph || offset === undefined || end > offset + paragraph.text.length) return [];
    return { ...finding, paragraph, start: start - offset, end: end - offset };
  });
}
