/** A stretch of a text that was replaced by another; lengths in UTF-16 code units. */
export interface TextEdit {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

interface Marked {
  readonly start: number;
  readonly end: number;
}

/** Signs that end a word: what is typed next to a finding changes its words unless one of these stands between. */
const ENDS_WORD = /[\s.,;:!?…()[\]{}<>|"“”„«»–—/]/;

/** Whether a character begins at `at`: never between the halves of a surrogate pair, never outside the text. */
function isBorder(text: string, at: number): boolean {
  if (at < 0 || at > text.length) return false;
  const isLow = (text.charCodeAt(at) & 0xfc00) === 0xdc00;
  return !(isLow && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800);
}

/** Whether words that end or begin at `at` stand by themselves there. */
function standsApart(text: string, at: number): boolean {
  return at === 0 || at === text.length || ENDS_WORD.test(text.charAt(at - 1)) || ENDS_WORD.test(text.charAt(at));
}

/**
 * The one edit that makes `after` of `before`: what lies between their common beginning and end, in whole characters.
 *
 * @example findEdit('I wait', 'I will wait') // { start: 3, removed: 0, inserted: 5 }
 */
export function findEdit(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  while (!isBorder(before, start) || !isBorder(after, start)) start--;
  let kept = 0;
  while (
    kept < shorter - start &&
    before.charCodeAt(before.length - kept - 1) === after.charCodeAt(after.length - kept - 1)
  )
    kept++;
  while (!isBorder(before, before.length - kept) || !isBorder(after, after.length - kept)) kept--;
  return { start, removed: before.length - kept - start, inserted: after.length - kept - start };
}

/**
 * Moves findings along with an edit until the text is checked anew: those outside it are shifted, those it touches are
 * dropped. What is left lies inside `after`, on borders of characters, over the same words as before.
 *
 * @param after the text after the edit
 * @example remapFindings([{ start: 2, end: 6 }], { start: 0, removed: 0, inserted: 3 }, 'So I wait') // [{ start: 5, end: 9 }]
 */
export function remapFindings<Finding extends Marked>(
  findings: readonly Finding[],
  { start, removed, inserted }: TextEdit,
  after: string,
): Finding[] {
  const shift = inserted - removed;
  return findings.flatMap((finding) => {
    const isBefore = finding.end <= start;
    if (!isBefore && finding.start < start + removed) return [];
    const moved = isBefore ? finding : { ...finding, start: finding.start + shift, end: finding.end + shift };
    if (!isBorder(after, moved.start) || !isBorder(after, moved.end)) return [];
    const meets = isBefore ? finding.end === start : finding.start === start + removed;
    return meets && !standsApart(after, isBefore ? moved.end : moved.start) ? [] : [moved];
  });
}
