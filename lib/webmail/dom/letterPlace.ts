import type { OwnText } from './readOwnText';

export interface LetterPlace {
  /** Where the letter's first line goes. */
  caret: Range;
  /** Line feeds that keep the letter apart from what follows. */
  gap: '' | '\n' | '\n\n';
}

function startOf(range: Range): Range {
  const caret = range.cloneRange();
  caret.collapse(true);
  return caret;
}

function holds(range: Range, caret: Range): boolean {
  return range.comparePoint(caret.startContainer, caret.startOffset) === 0;
}

/** The quote is the first thing in the mail: no line above it, so there has to be one. */
function openLineAbove(foreign: Element, body: HTMLElement): Range {
  const page = body.ownerDocument;
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  foreign.before(line);
  const caret = page.createRange();
  caret.setStart(line, 0);
  return caret;
}

/**
 * Where a letter goes: into the empty line in which the caret stands; otherwise to the very start, and what the user
 * has typed follows below after an empty line. Always above signature and quote, never over text.
 */
export function findLetterPlace(body: HTMLElement, own: OwnText, lastCaret: Range | undefined): LetterPlace {
  const { above, firstForeign } = own;
  const atCaret = above.findIndex((line) => line.isEmpty && lastCaret && holds(line.whole(), lastCaret));
  const index = Math.max(atCaret, 0);
  const line = above[index];
  if (line?.isEmpty) return { caret: startOf(line.whole()), gap: above[index + 1]?.isEmpty === false ? '\n' : '' };
  if (line) return { caret: startOf(line.whole()), gap: '\n\n' };
  if (firstForeign) return { caret: openLineAbove(firstForeign, body), gap: '' };
  const caret = body.ownerDocument.createRange();
  caret.setStart(body, 0);
  return { caret, gap: '' };
}
