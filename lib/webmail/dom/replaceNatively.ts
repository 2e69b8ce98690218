import type { DomParagraph } from './DomParagraph';
import { isBlock } from './isBlock';
import type { RichBody } from './RichBody';
import { replaceContent, replaceStretch } from './replaceStretch';
import { selectRange } from './selectRange';
import { type Edit, takeOutEmpty, writeIntoNodes } from './writeIntoNodes';

type Way = (line: DomParagraph, edit: Edit) => void;

function typeOver(line: DomParagraph, { start, end, replacement }: Edit, parts: readonly string[]): void {
  const range = line.toRange(start, end);
  if (!range) return;
  selectRange(range);
  const page = range.startContainer.ownerDocument;
  if (!replacement) page?.execCommand('delete');
  else for (const part of parts) page?.execCommand('insertText', false, part);
}

const asText: Way = (line, edit) => typeOver(line, edit, [edit.replacement]);

/** Chromium keeps formatting over words without blanks, and takes what follows at once for the same step. Firefox does neither. */
const asWords: Way = (line, edit) => typeOver(line, edit, edit.replacement.split(/(?<= )|(?= )/));

const asStretch: Way = (line, edit) => replaceStretch(line, blockOf(line), edit);

/** Where all of a block is written anew, Chromium takes the block away, or the one around it; given with its element it stays. */
const asBlock: Way = (line, edit) => {
  const block = blockOf(line);
  // A line that stands in no block stands in the body itself, and that stays where it is.
  if (!(block instanceof HTMLElement) || block.contentEditable !== 'inherit') return;
  replaceContent(block, idealOf(block, line, edit));
};

function blockOf(line: DomParagraph): Node {
  let node: Node = line.whole().commonAncestorContainer;
  while (node.parentNode && !isBlock(node)) node = node.parentNode;
  return node;
}

/** The line's block with the blocks around it, or the body for a line that stands in none. */
function outermostOf(line: DomParagraph, body: Node): Node {
  let block = blockOf(line);
  while (block !== body && block.parentNode && block.parentNode !== body) block = block.parentNode;
  return block;
}

function textsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** A block around the line as it should be afterwards: only the words are others. */
function idealOf<Block extends Node>(block: Block, line: DomParagraph, edit: Edit): Block {
  const copy = block.cloneNode(true) as Block;
  const [nodes, copies] = [textsIn(block), textsIn(copy)];
  const pieces = line.piecesOf(edit.start, edit.end).map((piece) => {
    const node = copies[nodes.indexOf(piece.node as Text)];
    return { ...piece, node: node ?? document.createTextNode(piece.text) };
  });
  writeIntoNodes(pieces, edit);
  const first = pieces[0]?.node;
  if (first?.data === '') takeOutEmpty(first);
  return copy;
}

/** Editors turn spaces into ones that don't break, and text nodes into several, as they see fit. */
function isLike(one: Node, other: Node): boolean {
  const [copy, ideal] = [one, other].map((node) => {
    const plain = node.cloneNode(true);
    for (const text of textsIn(plain)) text.data = text.data.replaceAll('\u00a0', ' ');
    plain.normalize();
    return plain;
  });
  return !!copy && !!ideal && copy.isEqualNode(ideal);
}

/** Whether all of the range lies inside one text node, away from the edges where browsers lose formatting. */
function isAwayFromEdges(line: DomParagraph, { start, end }: Edit): boolean {
  const [piece, ...others] = line.piecesOf(start, end);
  return !!piece && others.length === 0 && start > piece.start && end < piece.start + piece.text.length;
}

/** One step of the browser's own undo. The first way that keeps all formatting counts; where none does, the likeliest. */
export function replaceNatively({ body, read }: RichBody, index: number, edit: Edit): void {
  const page = body.ownerDocument;
  const lineNow = () => read().paragraphs[index];
  const first = lineNow();
  if (!first) return;
  const before = body.cloneNode(true);
  const ideal = idealOf(outermostOf(first, body), first, edit);
  const isFirefox = CSS.supports('-moz-appearance', 'none');
  const ways = isAwayFromEdges(first, edit) ? [asText, asStretch, asBlock] : [asStretch, asBlock, asText];
  if (!isFirefox) ways.push(asWords);
  for (const way of ways) {
    const line = lineNow();
    if (line) way(line, edit);
    const now = lineNow();
    if (now && isLike(outermostOf(now, body), ideal)) return;
    if (!body.isEqualNode(before)) page.execCommand('undo');
  }
  const line = lineNow();
  const [likeliest] = ways;
  if (line) likeliest?.(line, edit);
  if (line && body.isEqualNode(before)) asText(line, edit);
}
