import type { DomParagraph } from './DomParagraph';

/** The place in a paragraph; where `start` is `end` the gap between two characters, in an empty paragraph all of it. */
export function placeIn(paragraph: DomParagraph, start: number, end: number): Range | undefined {
  if (start < end) return paragraph.toRange(start, end);
  if (paragraph.text === '' && start === 0) return collapsed(paragraph.whole(), true);
  return start > 0
    ? collapsed(paragraph.toRange(start - 1, start), false)
    : collapsed(paragraph.toRange(start, start + 1), true);
}

/** Puts focus and selection on a place and brings it into view. Nothing is written. */
export function selectText(body: HTMLElement, range: Range | undefined): boolean {
  const selection = body.ownerDocument.getSelection();
  if (!range || !selection || !body.contains(range.startContainer) || !body.contains(range.endContainer)) return false;
  body.focus({ preventScroll: true });
  selection.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
  const { startContainer: at } = range;
  const element = at instanceof Element ? (at.childNodes[range.startOffset] ?? at) : at;
  (element instanceof Element ? element : element.parentElement)?.scrollIntoView({ block: 'nearest' });
  return true;
}

function collapsed(range: Range | undefined, toStart: boolean): Range | undefined {
  range?.collapse(toStart);
  return range;
}
