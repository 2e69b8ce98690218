import { findFirst } from './findFirst';

/** Calls back each time pointer or focus comes to an element of the window: at its edge, not at every move. */
export function noticeNear(
  root: HTMLElement,
  variants: readonly string[],
  listener: () => void,
  signal: AbortSignal,
): void {
  let isNear = false;
  const look = ({ target }: Event) => {
    const wasNear = isNear;
    isNear = target instanceof Node && !!findFirst(root, variants)?.contains(target);
    if (isNear && !wasNear) listener();
  };
  const options = { capture: true, passive: true, signal };
  root.addEventListener('pointerover', look, options);
  root.addEventListener('focusin', look, options);
}
