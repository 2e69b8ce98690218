import { useEffect, useRef } from 'react';

/** Takes the focus along to what takes the place of a question or form that the user has just left. `shown` names what is there. */
export function useFocusMove(shown: string) {
  const section = useRef<HTMLElement>(null);
  const isMoving = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: something else is there
  useEffect(() => {
    if (isMoving.current) section.current?.querySelector<HTMLElement>('input, button')?.focus();
    isMoving.current = false;
  }, [shown]);
  const move = () => {
    isMoving.current = true;
  };
  return { section, move };
}
