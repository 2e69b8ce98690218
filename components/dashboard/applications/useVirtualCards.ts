import { measureElement, observeElementRect, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useRef } from 'react';
import type { Row } from './row';
import { withActive } from './withActive';

/** About how high a card is, px, until it is measured. */
const CARD = 132;
const BEYOND = 4;
/** A column that isn't laid out yet. */
const UNKNOWN = { width: 300, height: 800 };

interface VirtualCardsOptions {
  rows: readonly Row[];
  /** The card that the keyboard is at: it is made wherever one scrolls to. */
  active: number;
  setActive: (index: number) => void;
  scroller: RefObject<HTMLElement | null>;
}

/** The cards of one column that are in sight, and how the keyboard goes to another; `goTo` says whether there is one. */
export function useVirtualCards({ rows, active, setActive, scroller }: VirtualCardsOptions) {
  const follows = useRef(false);
  const virtual = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD,
    overscan: BEYOND,
    observeElementRect: (instance, tell) =>
      observeElementRect(instance, (rect) => tell(rect.height > 0 ? rect : UNKNOWN)),
    getItemKey: useCallback((index: number) => rows[index]?.id ?? index, [rows]),
    rangeExtractor: useMemo(() => withActive(active), [active]),
    // What isn't laid out has no height to measure.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || CARD,
  });
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`)?.focus({ preventScroll: true });
  });
  const goTo = (index: number): boolean => {
    if (index < 0 || index >= rows.length) return false;
    follows.current = true;
    setActive(index);
    virtual.scrollToIndex(index);
    return true;
  };
  return { virtual, goTo };
}
