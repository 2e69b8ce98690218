import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { formatRoute } from '../route';
import { rowKey } from './rowKey';
import { extend, NOTHING_SELECTED, type Selection, toggle } from './selection';
import type { VirtualRows } from './useVirtualRows';

interface RowActionsOptions {
  order: readonly string[];
  active: number;
  setActiveId: (id: string) => void;
  selection: Selection;
  onSelect: (selection: Selection) => void;
  virtual: VirtualRows;
  body: RefObject<HTMLElement | null>;
}

const indexOf = (target: EventTarget) =>
  Number((target as Element).closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);

/** A range of rows is meant, not of words. */
function onMouseDown(event: MouseEvent): void {
  if (event.shiftKey) event.preventDefault();
}

/** What clicks and keys on rows do; one listener serves them all. */
export function useRowActions({ order, active, setActiveId, selection, onSelect, virtual, body }: RowActionsOptions) {
  const follows = useRef(false);
  useLayoutEffect(() => {
    if (!follows.current) return;
    follows.current = false;
    body.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });
  const goTo = (index: number) => {
    const id = order[index];
    if (id === undefined) return;
    follows.current = true;
    setActiveId(id);
    virtual.scrollToIndex(index);
  };
  const select = (id: string, isRange: boolean) =>
    onSelect(isRange ? extend(selection, order, id) : toggle(selection, id));
  const onKeyDown = (event: KeyboardEvent) => {
    const id = order[active];
    const wanted = rowKey(event, { active, count: order.length });
    if (!wanted || id === undefined) return;
    event.preventDefault();
    if (wanted === 'open') location.hash = formatRoute({ view: 'application', applicationId: id });
    else if (wanted === 'toggle') select(id, event.shiftKey);
    else if (wanted === 'all') onSelect({ ids: new Set(order), anchor: id });
    else if (wanted === 'none') onSelect(NOTHING_SELECTED);
    else {
      const next = order[wanted.to];
      // A range begins at the row that one comes from.
      if (event.shiftKey && next) onSelect(extend(selection.anchor ? selection : toggle(selection, id), order, next));
      goTo(wanted.to);
    }
  };
  const onClick = (event: MouseEvent) => {
    const id = order[indexOf(event.target)];
    if (id === undefined || (event.target as Element).closest('a')) return;
    setActiveId(id);
    select(id, event.shiftKey);
  };
  return { onKeyDown, onClick, onMouseDown };
}
