/** A press that moves less is a click, in CSS pixels. */
const CLICK_BELOW = 4;

/** Lets the user drag by `handle`; reports each step in CSS pixels, and swallows the click that ends a drag. */
export function makeMovable(handle: HTMLElement, signal: AbortSignal, onMove: (dx: number, dy: number) => void): void {
  let last: { x: number; y: number } | undefined;
  let isDragging = false;
  const listen = (
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'pointercancel',
    on: (event: PointerEvent) => void,
  ) => handle.addEventListener(type, on, { signal });
  listen('pointerdown', (event) => {
    if (event.button !== 0) return;
    // The caret stays in the mail.
    event.preventDefault();
    last = { x: event.clientX, y: event.clientY };
    isDragging = false;
    handle.setPointerCapture(event.pointerId);
  });
  listen('pointermove', (event) => {
    if (!last) return;
    const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
    if (!isDragging && Math.hypot(dx, dy) < CLICK_BELOW) return;
    isDragging = true;
    last = { x: event.clientX, y: event.clientY };
    onMove(dx, dy);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(end, () => {
      last = undefined;
    });
  }
  const swallow = (event: Event) => {
    if (isDragging) event.stopImmediatePropagation();
    isDragging = false;
  };
  handle.addEventListener('click', swallow, { capture: true, signal });
}
