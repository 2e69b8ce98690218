import { useEffect, useRef } from 'react';
import { stepItems } from './stepFocus';

/**
 * After a step was acted on and has left the list, the focus goes to the one that took its place. Call what it returns before
 * the focus leaves the step.
 */
export function useNextStep(dueCount: number): () => void {
  const place = useRef(-1);
  const before = useRef(dueCount);
  useEffect(() => {
    const hasLeft = dueCount < before.current;
    before.current = dueCount;
    if (!hasLeft || place.current < 0) return;
    const isFree = document.activeElement === document.body || document.activeElement?.matches('h2') === true;
    const items = stepItems();
    if (isFree) (items[place.current] ?? items.at(-1))?.focus();
    place.current = -1;
  }, [dueCount]);
  return () => {
    place.current = stepItems().findIndex((item) => item.contains(document.activeElement));
  };
}
