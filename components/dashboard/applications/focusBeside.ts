import type { KeyboardEvent } from 'react';

const COLUMN = '.board-column';

/** The arrow keys to the left and right lead to the next column that has cards; whether there is one. */
export function focusBeside({ key, currentTarget }: KeyboardEvent<HTMLElement>): boolean {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const board = currentTarget.closest('.board');
  if (!step || !board) return false;
  const columns = [...board.querySelectorAll(COLUMN)];
  const own = columns.findIndex((column) => column.contains(currentTarget));
  const others = step > 0 ? columns.slice(own + 1) : columns.slice(0, own).reverse();
  const card = others.map((column) => column.querySelector<HTMLElement>('a[tabindex="0"]')).find(Boolean);
  card?.focus();
  return card !== undefined;
}
