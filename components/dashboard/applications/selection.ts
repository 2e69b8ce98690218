/** What is selected in a list, and where a range begins. */
export interface Selection {
  ids: ReadonlySet<string>;
  anchor: string | null;
}

export const NOTHING_SELECTED: Selection = { ids: new Set(), anchor: null };

/**
 * Takes one in or out; a range begins there.
 *
 * @example toggle(NOTHING_SELECTED, 'a').ids // Set { 'a' }
 */
export function toggle({ ids }: Selection, id: string): Selection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, anchor: id };
}

/**
 * Takes in all from where the range began to this one, in the order of the list.
 *
 * @example extend({ ids: new Set(['b']), anchor: 'b' }, ['a', 'b', 'c'], 'c').ids // Set { 'b', 'c' }
 */
export function extend({ ids, anchor }: Selection, order: readonly string[], id: string): Selection {
  const to = order.indexOf(id);
  if (to < 0) return { ids, anchor };
  const begun = anchor === null ? -1 : order.indexOf(anchor);
  const from = begun < 0 ? to : begun;
  const range = order.slice(Math.min(from, to), Math.max(from, to) + 1);
  return { ids: new Set([...ids, ...range]), anchor: order[from] ?? id };
}

/** What is selected and still in the list: nothing is done to what isn't seen. */
export function selectedOf<Item extends { id: string }>({ ids }: Selection, items: readonly Item[]): Item[] {
  return ids.size === 0 ? [] : items.filter(({ id }) => ids.has(id));
}
