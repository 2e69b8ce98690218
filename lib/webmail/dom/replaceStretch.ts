import { childToward } from './childToward';
import type { DomParagraph, Piece } from './DomParagraph';
import { selectRange } from './selectRange';
import { type Edit, takeOutEmpty } from './writeIntoNodes';

/** Elements of a line that come back from HTML as they went in; around any other this is not the way. */
const INLINE = 'a,abbr,b,br,code,del,em,font,i,ins,mark,s,small,span,strong,sub,sup,tt,u';

/** Two signs between which no browser looks for spaces to keep or for a whole emoji. */
const WITHIN_A_WORD = /^[\p{L}\p{N}\p{P}]{2}$/u;

function pieceAt(line: DomParagraph, offset: number): Piece | undefined {
  return line.pieces.find(({ start, text }) => start <= offset && offset < start + text.length);
}

/** The nearest place from `offset` on where a stretch of the line can be taken out and put back without harm. */
function findSeam(line: DomParagraph, block: Node, offset: number, step: 1 | -1): number {
  const { text } = line;
  for (let at = offset; at > 0 && at < text.length; at += step) {
    const [before, after] = [pieceAt(line, at - 1), pieceAt(line, at)];
    const edge = step < 0 ? before : after;
    if (edge?.node.nodeName === 'BR' && edge.node.parentNode === block) return at;
    if (before === after && after?.node.parentNode === block && WITHIN_A_WORD.test(text.slice(at - 1, at + 1)))
      return at;
  }
  return step < 0 ? 0 : text.length;
}

function stretchBetween(line: DomParagraph, block: Node, from: number, to: number): Range | undefined {
  const range = line.toRange(from, to);
  const [first, last] = [pieceAt(line, from), pieceAt(line, to - 1)];
  if (!range || !first || !last) return undefined;
  if (from === first.start) range.setStartBefore(childToward(block, first.node));
  if (to === last.start + last.text.length) range.setEndAfter(childToward(block, last.node));
  return range;
}

/** Writes into a copy of a stretch that begins at `offset` of the line. */
function writeIntoCopy(copy: Node, offset: number, { start, end, replacement }: Edit): void {
  const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const emptied: Text[] = [];
  let words = replacement;
  let at = offset;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.nodeName === 'BR') at += 1;
    if (node.nodeType !== Node.TEXT_NODE) continue;
    const { length } = node;
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, length)];
    at += length;
    if (from >= to) continue;
    node.replaceData(from, to - from, words);
    words = '';
    if (node.data === '') emptied.push(node);
  }
  emptied.forEach(takeOutEmpty);
}

/**
 * The stretch around some words, out to where it can be cut without harm, goes in once more as HTML with the new words in
 * it: one step of the browser's own undo. Browsers lose formatting or spaces where plain text goes in at the edge of an
 * element; over HTML that begins and ends within words they don't (Chromium 156, Firefox 153, measured 2026-11).
 */
export function replaceStretch(line: DomParagraph, block: Node, edit: Edit): void {
  const from = findSeam(line, block, edit.start, -1);
  const range = stretchBetween(line, block, from, findSeam(line, block, edit.end, 1));
  const page = block.ownerDocument;
  if (!range || !page) return;
  const copy = page.createElement('div');
  copy.append(range.cloneContents());
  if (copy.querySelector(`:not(${INLINE})`) || !copy.getHTML) return;
  writeIntoCopy(copy, from, edit);
  if (!copy.hasChildNodes()) return;
  selectRange(range);
  page.execCommand('insertHTML', false, copy.getHTML());
}

/** All that a block holds goes in once more, with the block's own element around it, in one step of the browser's own undo. */
export function replaceContent(block: Node, copy: Element): void {
  if (!copy.getHTML || copy.querySelector(`:not(${INLINE})`)) return;
  const holder = copy.ownerDocument.createElement('div');
  holder.append(copy);
  const content = copy.ownerDocument.createRange();
  content.selectNodeContents(block);
  selectRange(content);
  copy.ownerDocument.execCommand('insertHTML', false, holder.getHTML());
}
