/** Room kept around words that are brought into view, in CSS pixels. */
const AROUND = 24;

/** What cuts off an element, going outward, and at last the view itself. Scrolled by the same elements, if at all. */
function* windowsAround(element: Element) {
  const { documentElement: root, defaultView: view } = element.ownerDocument;
  for (let each: Element | null = element; each && each !== root; each = each.parentElement)
    if (view?.getComputedStyle(each).overflowY !== 'visible')
      yield { scroller: each, box: () => each.getBoundingClientRect() };
  yield { scroller: root, box: () => ({ top: 0, bottom: root.clientHeight }) };
}

/** Whether any of the words shows. */
export function areInView(words: Range, body: Element): boolean {
  const { top, bottom } = words.getBoundingClientRect();
  return [...windowsAround(body)].map(({ box }) => box()).every((box) => bottom > box.top && top < box.bottom);
}

/** Scrolls as little as needed to bring words, or a caret, into view. A caret without a box stays where it is. */
export function bringIntoView(words: Range, body: Element): void {
  for (const { scroller, box } of windowsAround(body)) {
    const { top, bottom, height } = words.getBoundingClientRect();
    if (height === 0) return;
    const frame = box();
    const above = top - AROUND - frame.top;
    const below = bottom + AROUND - frame.bottom;
    if (above < 0 || below > 0) scroller.scrollTop += above < 0 ? above : below;
  }
}
