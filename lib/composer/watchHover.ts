/** A pointer that rests so long over words wants to know; one that has left for so long doesn't any more. In milliseconds. */
const REST = 350;

/**
 * Calls back with the place where a mouse has come to rest in the mail, or with the place where it left. Never for touch, while a
 * button is held, or for a pointer that has not moved since the last key: who types is not to be disturbed.
 *
 * @returns handlers for an element that belongs to the words: the pointer may stay in it
 */
export function watchHover(body: HTMLElement, signal: AbortSignal, onRest: (x: number, y: number) => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  const wait = ({ pointerType, buttons, clientX, clientY }: PointerEvent) => {
    stop();
    if (pointerType === 'mouse' && buttons === 0) timer = setTimeout(onRest, REST, clientX, clientY);
  };
  const options = { capture: true, passive: true, signal };
  // Words that are scrolled under a pointer at rest are not pointed at.
  const move = (event: PointerEvent) => (event.movementX || event.movementY) && wait(event);
  body.addEventListener('pointermove', move, options);
  body.addEventListener('pointerleave', wait, options);
  for (const type of ['pointerdown', 'keydown', 'input']) body.addEventListener(type, stop, options);
  signal.addEventListener('abort', stop);
  return { stop, wait };
}
