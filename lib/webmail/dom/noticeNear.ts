import { findFirst } from './findFirst';
import type { EndMarks } from './noticeEnd';

/** Calls back each time pointer, focus or its keys come to Send: at its edge, not at every move. */
export function noticeNear(
  root: HTMLElement,
  { send, isSendKey }: EndMarks,
  listener: () => void,
  signal: AbortSignal,
): void {
  let isNear = false;
  const look = ({ target }: Event) => {
    const wasNear = isNear;
    isNear = target instanceof Node && !!findFirst(root, send)?.contains(target);
    if (isNear && !wasNear) listener();
  };
  const options = { capture: true, passive: true, signal };
  root.addEventListener('pointerover', look, options);
  root.addEventListener('focusin', look, options);
  root.addEventListener('keydown', (event) => isSendKey(event) && listener(), options);
}
