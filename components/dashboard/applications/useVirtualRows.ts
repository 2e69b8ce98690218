import { measureElement, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useLayoutEffect, useMemo, useState } from 'react';
import { withActive } from './withActive';

/** About how high a row is, px, until it is measured. */
const ROW = 48;
/** Room above for the head of the table, of two lines where columns share it, and below for what is done with the selection. */
const HEAD = 68;
const FOOT = 88;
const BEYOND = 8;

interface VirtualRowsOptions {
  order: readonly string[];
  /** The row with the focus is made wherever one scrolls to: else the keyboard would lose its place. */
  active: number;
  body: RefObject<HTMLElement | null>;
}

/** How far down the page the rows begin; what stands above them may grow and shrink. */
function usePlaceOnPage(body: RefObject<HTMLElement | null>): number {
  const [place, setPlace] = useState(0);
  useLayoutEffect(() => {
    const look = () => setPlace(Math.round((body.current?.getBoundingClientRect().top ?? 0) + scrollY));
    const watch = new ResizeObserver(look);
    look();
    watch.observe(document.body);
    return () => watch.disconnect();
  }, [body]);
  return place;
}

/** The rows in sight, with the page itself as what scrolls. */
export function useVirtualRows({ order, active, body }: VirtualRowsOptions) {
  const scrollMargin = usePlaceOnPage(body);
  return useWindowVirtualizer<HTMLElement>({
    count: order.length,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin,
    scrollPaddingStart: HEAD,
    scrollPaddingEnd: FOOT,
    getItemKey: useCallback((index: number) => order[index] ?? index, [order]),
    rangeExtractor: useMemo(() => withActive(active), [active]),
    // What isn't laid out has no height to measure.
    measureElement: (element, entry, instance) => measureElement(element, entry, instance) || ROW,
  });
}

export type VirtualRows = ReturnType<typeof useVirtualRows>;
