// Send was 13 levels above the body in 2020 and in 2026; twice that, and it is another window's.
const HIGHEST = 26;

// Nothing above the page's main part belongs to one compose window.
const CEILING = '[role="main"]';

/** The ancestors of an element, nearest first, up to the page's main part or its body. */
export function* climb(element: Element): Generator<HTMLElement> {
  let ancestor = element.parentElement;
  for (let level = 0; level < HIGHEST && ancestor; level += 1) {
    yield ancestor;
    if (ancestor === element.ownerDocument.body || ancestor.matches(CEILING)) return;
    ancestor = ancestor.parentElement;
  }
}
