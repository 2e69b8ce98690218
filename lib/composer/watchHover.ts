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
  let isWaiting = false;
  const passive = { capture: true, passive: true };
  const options = { ...passive, signal };
  // Listened to only while a pointer may be resting, so that a key costs nothing else.
  const ends = ['pointerdown', 'keydown', 'input'];
  const stop = () => {
    clearTimeout(timer);
    if (isWaiting) for (const type of ends) body.removeEventListener(type, stop, passive);
    isWaiting = false;
  };
  const rest = (x: number, y: number) => {
    stop();
    onRest(x, y);
  };
  const wait = ({ pointerType, buttons, clientX, clientY }: PointerEvent) => {
    if (pointerType !== 'mouse' || buttons !== 0) return stop();
    clearTimeout(timer);
    timer = setTimeout(rest, REST, clientX, clientY);
    if (!isWaiting) for (const type of ends) body.addEventListener(type, stop, passive);
    isWaiting = true;
  };
  // Words that are scrolled under a pointer at rest are not pointed at.
  const move = (event: PointerEvent) => (event.movementX || event.movementY) && wait(event);
  body.addEventListener('pointermove', move, options);
  body.addEventListener('pointerleave', wait, options);
  signal.addEventListener('abort', stop);
  return { stop, wait };
}
