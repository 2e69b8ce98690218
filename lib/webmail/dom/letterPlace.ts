import { childToward } from './childToward';
import type { DomParagraph } from './DomParagraph';
import type { RichBody } from './RichBody';
import type { OwnText } from './readOwnText';

export interface LetterPlace {
  /** Where the letter's first line goes. */
  caret: Range;
  /** Line feeds that keep the letter apart from what follows. */
  gap: '' | '\n' | '\n\n';
}

/** Whatever goes in here becomes a part of it. */
const ENCLOSING = 'ul, ol, dl, table, blockquote, pre, h1, h2, h3, h4, h5, h6';
const MARKED = 'a, u, s, strike, del, ins, sub, sup, mark';

function startOf(range: Range): Range {
  const caret = range.cloneRange();
  caret.collapse(true);
  return caret;
}

function holds(range: Range, caret: Range): boolean {
  return range.comparePoint(caret.startContainer, caret.startOffset) === 0;
}

function isInside(node: Node, body: HTMLElement, selector: string): boolean {
  const element = node instanceof Element ? node : node.parentElement;
  const around = element?.closest(selector);
  return !!around && around !== body && body.contains(around);
}

/** A line whose list, link, weight or colour a letter would take on. */
function isDressed(line: DomParagraph, body: HTMLElement): boolean {
  const [node] = line.ends;
  if (isInside(node, body, ENCLOSING)) return true;
  if (line.isEmpty) return false;
  const element = node instanceof Element ? node : node.parentElement;
  const view = body.ownerDocument.defaultView;
  if (!element || !view || isInside(node, body, MARKED)) return true;
  const [own, plain] = [view.getComputedStyle(element), view.getComputedStyle(body)];
  return (['fontWeight', 'fontStyle', 'color', 'backgroundColor'] as const).some(
    (name) => own[name] !== plain[name] && element !== body && own[name] !== 'rgba(0, 0, 0, 0)',
  );
}

/** A new line of the letter's own, above something that it must not become a part of. */
function openLineAbove(node: ChildNode, body: HTMLElement): Range {
  const page = body.ownerDocument;
  const line = page.createElement('div');
  line.append(page.createElement('br'));
  node.before(line);
  const caret = page.createRange();
  caret.setStart(line, 0);
  return caret;
}

/**
 * Where a letter goes: into the empty line in which the caret stands; otherwise to the very start, and what the user
 * has typed follows below after an empty line. Always above signature and quote, never over text.
 */
export function findLetterPlace(
  { body, undo }: RichBody,
  { above, firstForeign }: OwnText,
  lastCaret: Range | undefined,
): LetterPlace {
  const atCaret = above.findIndex(
    (line) => line.isEmpty && lastCaret && holds(line.whole(), lastCaret) && !isInside(line.ends[0], body, ENCLOSING),
  );
  const index = Math.max(atCaret, 0);
  const line = above[index];
  // The browser's own undo would not take such a line away again.
  if (line && undo.keepsElements && isDressed(line, body))
    return { caret: openLineAbove(childToward(body, line.ends[0]) as ChildNode, body), gap: '\n' };
  if (line?.isEmpty) return { caret: startOf(line.whole()), gap: above[index + 1]?.isEmpty === false ? '\n' : '' };
  if (line) return { caret: startOf(line.whole()), gap: '\n\n' };
  if (firstForeign) return { caret: openLineAbove(firstForeign, body), gap: '' };
  const caret = body.ownerDocument.createRange();
  caret.setStart(body, 0);
  return { caret, gap: '' };
}
