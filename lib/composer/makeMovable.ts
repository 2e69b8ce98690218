/** A press that moves less is a click, in CSS pixels. */
const CLICK_BELOW = 4;
/** So far an arrow key moves, in CSS pixels. */
const STEP = 24;
const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

interface Moves {
  /** Each step, in CSS pixels. */
  onMove(dx: number, dy: number): void;
  /** The user has let go. */
  onDone(): void;
  /** The user wants it back where it stands by itself. */
  onHome(): void;
}

/** Lets the user drag by `handle`, or move it by arrow keys while it has the focus. Swallows the click that ends a drag. */
export function makeMovable(handle: HTMLElement, signal: AbortSignal, moves: Moves): void {
  moveByKeys(handle, signal, moves);
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
    moves.onMove(dx, dy);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    listen(end, () => {
      last = undefined;
      if (isDragging) moves.onDone();
    });
  }
  const swallow = (event: Event) => {
    if (isDragging) event.stopImmediatePropagation();
    isDragging = false;
  };
  handle.addEventListener('click', swallow, { capture: true, signal });
}

function moveByKeys(handle: HTMLElement, signal: AbortSignal, { onMove, onDone, onHome }: Moves): void {
  const onKey = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step && event.key !== 'Home') return;
    event.preventDefault();
    // The site has shortcuts of its own for these keys.
    event.stopPropagation();
    if (step) onMove(...step);
    else onHome();
  };
  handle.addEventListener('keydown', onKey, { signal });
  handle.addEventListener('keyup', ({ key }) => STEPS[key] && onDone(), { signal });
}
