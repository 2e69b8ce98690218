import type { Paragraph } from '../adapter';

/** A stretch of a paragraph's text and the node that shows it: a text node, or one thing like an image or a line break. */
export interface Piece {
  node: Node;
  /** Where the stretch starts in the paragraph's text. */
  start: number;
  text: string;
  /** What the text node held when it was read; a different value means that the page has changed since. */
  data: string | undefined;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

function isUnchanged({ node, data }: Piece): boolean {
  return node.isConnected && (!isText(node) || node.data === data);
}

/** A paragraph read from the page: its text joined over bold words and links, and the way back to the nodes. */
export class DomParagraph implements Paragraph {
  readonly text: string;

  constructor(
    readonly node: Node,
    readonly pieces: readonly Piece[],
    /** First and last node of the line, also where the line is empty and only a line break keeps it open. */
    readonly ends: readonly [Node, Node],
  ) {
    this.text = pieces.map((piece) => piece.text).join('');
  }

  get isEmpty(): boolean {
    return this.text.trim() === '';
  }

  /** All of the paragraph, also when it has no text. */
  whole(): Range {
    const range = (this.node.ownerDocument ?? document).createRange();
    range.setStartBefore(this.ends[0]);
    range.setEndAfter(this.ends[1]);
    return range;
  }

  /** The pieces that `[start, end)` touches. */
  piecesOf(start: number, end: number): Piece[] {
    return this.pieces.filter((piece) => piece.start < end && piece.start + piece.text.length > start);
  }

  isAt(range: Range, start: number, end: number): boolean {
    const touched = this.piecesOf(start, end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last || !touched.every(isUnchanged)) return false;
    return (
      range.startContainer === first.node &&
      range.startOffset === start - first.start &&
      range.endContainer === last.node &&
      range.endOffset === end - last.start
    );
  }

  toRange(start: number, end: number, reused?: Range): Range | undefined {
    if (start < 0 || start >= end || end > this.text.length) return undefined;
    const touched = this.piecesOf(start, end);
    const [first, last] = [touched[0], touched.at(-1)];
    if (!first || !last || !touched.every(isUnchanged)) return undefined;
    const range = reused ?? (first.node.ownerDocument ?? document).createRange();
    if (isText(first.node)) range.setStart(first.node, start - first.start);
    else range.setStartBefore(first.node);
    if (isText(last.node)) range.setEnd(last.node, end - last.start);
    else range.setEndAfter(last.node);
    return range;
  }
}
