// Send was 13 levels above the body in 2020 and in 2026; well beyond twice that, and it is another window's.
const HIGHEST = 32;

/** The ancestors of an element, nearest first, up to the page's body or the first one that `ceiling` names. */
export function* climb(element: Element, ceiling: string): Generator<HTMLElement> {
  let ancestor = element.parentElement;
  for (let level = 0; level < HIGHEST && ancestor; level += 1) {
    yield ancestor;
    if (ancestor === element.ownerDocument.body || ancestor.matches(ceiling)) return;
    ancestor = ancestor.parentElement;
  }
}
