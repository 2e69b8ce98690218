import { type RefObject, useEffect } from 'react';

/** A folded menu opens by itself; it closes at a new place, by Escape, and when pointer or keyboard go elsewhere. */
export function useFoldedMenu(menu: RefObject<HTMLDetailsElement | null>, place: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place closes the menu
  useEffect(() => menu.current?.removeAttribute('open'), [place]);
  useEffect(() => {
    const over = new AbortController();
    const { signal } = over;
    const isInside = (target: EventTarget | null) => target instanceof Node && menu.current?.contains(target);
    const close = () => menu.current?.removeAttribute('open');
    const leave = ({ target }: Event) => !isInside(target) && close();
    // The way to where one is already leads to no new place.
    const go = ({ target }: Event) => isInside(target) && (target as Element).closest('a') && close();
    const fold = ({ key, target }: KeyboardEvent) => {
      if (key !== 'Escape' || !menu.current?.open || !isInside(target)) return;
      close();
      menu.current.querySelector('summary')?.focus();
    };
    addEventListener('pointerdown', leave, { signal });
    addEventListener('focusin', leave, { signal });
    addEventListener('click', go, { signal });
    addEventListener('keydown', fold, { signal });
    return () => over.abort();
  }, [menu]);
}
