import type { Piece } from './DomParagraph';
import { isBlock } from './isBlock';

/** New words for a stretch of a paragraph; offsets are those of its text. */
export interface Edit {
  start: number;
  end: number;
  replacement: string;
}

/** Takes out what shows nothing any more: a text node, and the bold or link that held nothing else. */
export function takeOutEmpty(node: Node): void {
  let empty = node;
  while (empty.parentNode?.childNodes.length === 1 && empty.parentNode.parentNode && !isBlock(empty.parentNode))
    empty = empty.parentNode;
  empty.parentNode?.removeChild(empty);
}

/** Writes into the text nodes themselves, so that every element around them stays; the first one takes the new words. */
export function writeIntoNodes(pieces: readonly Piece[], { start, end, replacement }: Edit): void {
  for (const [index, piece] of pieces.entries()) {
    const node = piece.node as Text;
    const from = Math.max(start - piece.start, 0);
    const to = Math.min(end - piece.start, piece.text.length);
    node.replaceData(from, to - from, index === 0 ? replacement : '');
    if (index > 0 && node.data === '') takeOutEmpty(node);
  }
}
