/** What a page could set to show something else than what is pressed, and what it is where nobody has. */
const UNTOUCHED: Readonly<Record<string, string>> = {
  opacity: '1',
  visibility: 'visible',
  transform: 'none',
  translate: 'none',
  rotate: 'none',
  scale: 'none',
  zoom: '1',
  filter: 'none',
  'clip-path': 'none',
  clip: 'auto',
  'mask-image': 'none',
  'mix-blend-mode': 'normal',
};
/** So close are the places that are looked at: closer than a button is high. In CSS pixels. */
const STEP = 20;
/** The corners are round. */
const EDGE = 8;

/**
 * Whether a frame of ours stands where we have put it, drawn as we have drawn it, and on top wherever it is looked at (P8). Asked at
 * the moment of an act and at no other. What lies over it without taking clicks is for the frame's own browser to see (`watchSight`).
 */
export function isInSight(frame: HTMLElement): boolean {
  let host: Element = frame;
  for (let each: Element | null = frame; each; each = above(each)) {
    if (!isUntouched(each)) return false;
    if (each instanceof HTMLElement && each.style.position === 'fixed') {
      if (!isInPlace(each)) return false;
      host = each;
    }
  }
  return isOnTop(frame, host);
}

const above = (each: Element): Element | null =>
  each.parentElement ?? (each.getRootNode() as Partial<ShadowRoot>).host ?? null;

function isUntouched(element: Element): boolean {
  const style = getComputedStyle(element);
  // What the browser doesn't know can't be set either.
  return Object.entries(UNTOUCHED).every(([name, value]) => [value, ''].includes(style.getPropertyValue(name)));
}

function isInPlace(host: HTMLElement): boolean {
  const { left, top } = host.getBoundingClientRect();
  return Math.abs(left - parseFloat(host.style.left)) < 1 && Math.abs(top - parseFloat(host.style.top)) < 1;
}

/** To the page, everything in a closed root of ours is its host. */
function isOnTop(frame: HTMLElement, host: Element): boolean {
  const { left, top, right, bottom, width, height } = frame.getBoundingClientRect();
  if (Math.min(width, height) <= 2 * EDGE) return false;
  const { clientWidth, clientHeight } = frame.ownerDocument.documentElement;
  for (let y = top + EDGE; y < Math.min(bottom - EDGE, clientHeight); y += STEP)
    for (let x = left + EDGE; x < Math.min(right - EDGE, clientWidth); x += STEP)
      if (frame.ownerDocument.elementFromPoint(x, y) !== host) return false;
  return true;
}
