/** What a key on a row asks for: another row, or something done with this one or all. */
export type RowWish = { to: number } | 'open' | 'toggle' | 'all' | 'none';

interface Key {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

const PAGE = 10;

function steps({ active, count }: { active: number; count: number }): Readonly<Record<string, number>> {
  return {
    ArrowDown: active + 1,
    j: active + 1,
    ArrowUp: active - 1,
    k: active - 1,
    PageDown: active + PAGE,
    PageUp: active - PAGE,
    Home: 0,
    End: count - 1,
  };
}

/**
 * Reads a key that was pressed on a row.
 *
 * @example rowKey({ key: 'ArrowDown', … }, { active: 0, count: 3 }) // { to: 1 }
 */
export function rowKey(
  { key, ctrlKey, metaKey, altKey }: Key,
  place: { active: number; count: number },
): RowWish | undefined {
  if (altKey) return undefined;
  if (ctrlKey || metaKey) return key.toLowerCase() === 'a' ? 'all' : undefined;
  if (key === 'Enter') return 'open';
  if (key === ' ') return 'toggle';
  if (key === 'Escape') return 'none';
  const all = steps(place);
  const step = Object.hasOwn(all, key) ? all[key] : undefined;
  return step === undefined ? undefined : { to: Math.min(Math.max(step, 0), place.count - 1) };
}
