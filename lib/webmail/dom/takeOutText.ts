import type { DomParagraph } from './DomParagraph';

const SHOWS_SOMETHING = 'img, hr, svg, video, object, iframe, input, [contenteditable="false"]';

function isEmpty(node: Node): boolean {
  if (node.textContent?.trim()) return false;
  return !(node instanceof Element) || (node.nodeName !== 'BR' && !node.querySelector(`br, ${SHOWS_SOMETHING}`));
}

function takeOut(node: Node, body: HTMLElement): void {
  let parent = node.parentNode;
  node.parentNode?.removeChild(node);
  while (parent && parent !== body && body.contains(parent) && isEmpty(parent)) {
    const emptied = parent;
    parent = emptied.parentNode;
    parent?.removeChild(emptied);
  }
}

/** Takes out what the lines hold from `offset` on, counted over all of them with a line feed between, and what held it. */
export function takeOutText(lines: readonly DomParagraph[], offset: number, body: HTMLElement): void {
  let before = 0;
  for (const line of lines) {
    const nodes = new Set<Node>();
    for (const piece of line.pieces) if (before + piece.start >= offset) nodes.add(piece.node);
    if (before >= offset) for (const end of line.ends) nodes.add(end);
    for (const node of nodes) takeOut(node, body);
    before += line.text.length + 1;
  }
}
