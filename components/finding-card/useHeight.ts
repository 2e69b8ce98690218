import { type RefObject, useLayoutEffect } from 'react';
import type { CardLine } from '../../lib/composer/card-port';

/** Tells how high the card is, for each finding anew: the composer shows it as soon as it knows. */
export function useHeight(card: RefObject<HTMLElement | null>, shown: string | null, line: CardLine) {
  useLayoutEffect(() => {
    const element = card.current;
    if (shown === null || !element) return;
    const tell = () => {
      if (element.offsetHeight > 0) line.send({ type: 'resize', height: element.offsetHeight });
    };
    tell();
    const observer = new ResizeObserver(tell);
    observer.observe(element);
    return () => observer.disconnect();
  }, [card, shown, line]);
}
