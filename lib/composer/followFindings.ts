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

/** How many paragraphs at the start, then at the end, are the very same as before: nothing was edited in them. */
function untouched(before: readonly Paragraph[], after: readonly Paragraph[]): [number, number] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return [start, end];
}

/**
 * Moves findings from the mail as it was read last to the mail as it stands, until it is checked anew: whatever became of
 * the editor's nodes, each one left marks the words it marked before.
 */
export function followFindings(
  findings: readonly LocatedFinding[],
  before: readonly Paragraph[],
  after: readonly Paragraph[],
): LocatedFinding[] {
  const [start, end] = untouched(before, after);
  const edited = new Set(before.slice(start, before.length - end));
  const first = findings.findIndex(({ paragraph }) => edited.has(paragraph));
  if (first < 0) return [...findings];
  const behind = findings.slice(first).findIndex(({ paragraph }) => !edited.has(paragraph));
  const last = behind < 0 ? findings.length : first + behind;
  const moved = followEdited(findings.slice(first, last), [...edited], after.slice(start, after.length - end));
  return [...findings.slice(0, first), ...moved, ...findings.slice(last)];
}

/** The same for what stands in paragraphs that may all have changed. */
function followEdited(
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
