import { type RefObject, useEffect } from 'react';
import { placeOf, type Route } from './route';

/** Names the tab after the view. At a new place the page begins at its top, and the keyboard and the screen reader at its heading. */
export function useArrival(main: RefObject<HTMLElement | null>, route: Route, isReady: boolean, title: string): void {
  const place = placeOf(route);
  useEffect(() => {
    document.title = title;
  }, [title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place, not a new render, moves the focus
  useEffect(() => {
    if (!isReady) return;
    const heading = main.current?.querySelector<HTMLElement>('h1');
    (heading ?? main.current)?.focus({ preventScroll: true });
    scrollTo(0, 0);
  }, [place, isReady]);
}
