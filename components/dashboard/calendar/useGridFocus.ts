import { type RefObject, useEffect, useRef, useState } from 'react';

export interface GridFocus {
  grid: RefObject<HTMLTableElement | null>;
  /** Moves the keyboard to the active day, once it is drawn. */
  focusSoon: () => void;
}

/** Leads the keyboard to the one day of the grid that it reaches. */
export function useGridFocus(): GridFocus {
  const grid = useRef<HTMLTableElement>(null);
  const [wanted, setWanted] = useState(0);
  useEffect(() => {
    if (wanted > 0) grid.current?.querySelector<HTMLElement>('[role=gridcell][tabindex="0"]')?.focus();
  }, [wanted]);
  return { grid, focusSoon: () => setWanted((before) => before + 1) };
}
