/** So many pieces of text are looked at; a thread that shows more leaves no free corner anyway. */
const MOST_TEXTS = 1_500;
/** What floats over the page: windows, questions, menus, messages with Undo. */
const FLOATING = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="alert"], [aria-live="assertive"]';
const CONTROLS = 'button, a[href], [role="button"], [role="link"], [role="dialog"], [contenteditable="true"], textarea';

/** Nothing above the page's main part belongs to the thread. */
function frameOf(mark: Element): Element {
  return (
    mark.closest('[role="main"], #ReadingPaneContainerId, #ItemReadingPaneContainer') ?? mark.parentElement ?? mark
  );
}

/**
 * Where text and controls stand around some marks, and windows that float over the page, as far as they are in view. In CSS pixels
 * of the view.
 */
export function readBoxes(marks: readonly HTMLElement[]): DOMRect[] {
  const page = marks[0]?.ownerDocument;
  if (!page) return [];
  const frames = [...new Set(marks.map(frameOf))];
  const { clientWidth, clientHeight } = page.documentElement;
  const isInView = ({ left, top, right, bottom, width, height }: DOMRect) =>
    width > 0 && height > 0 && right > 0 && bottom > 0 && left < clientWidth && top < clientHeight;
  const floating = [...page.querySelectorAll(FLOATING)];
  const controls = [...frames.flatMap((frame) => [...frame.querySelectorAll(CONTROLS)]), ...floating];
  const boxes = controls.map((element) => element.getBoundingClientRect());
  return [...boxes, ...frames.flatMap(textBoxes)].filter(isInView);
}

/** A block is as wide as its column, its text seldom is: only the lines themselves count. */
function textBoxes(frame: Element): DOMRect[] {
  const page = frame.ownerDocument;
  const walker = page.createTreeWalker(frame, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const boxes: DOMRect[] = [];
  for (let count = 0; count < MOST_TEXTS && walker.nextNode(); count += 1) {
    if (!walker.currentNode.textContent?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    boxes.push(...range.getClientRects());
  }
  return boxes;
}
