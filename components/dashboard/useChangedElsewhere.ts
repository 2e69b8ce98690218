import { useRef } from 'react';

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Whether a field that is being typed here was changed elsewhere since: saving then puts this version in place of that one, and
 * the user should know.
 */
export function useChangedElsewhere<Draft extends object>(kept: Draft, patch: Partial<Draft>): boolean {
  /** Each field as it was kept when it was first touched. */
  const found = useRef<Partial<Draft>>({});
  const names = Object.keys(patch) as (keyof Draft)[];
  const before = found.current;
  found.current = Object.fromEntries(
    names.map((name) => [name, name in before ? before[name] : kept[name]]),
  ) as Partial<Draft>;
  return names.some((name) => !isSame(found.current[name], kept[name]) && !isSame(patch[name], kept[name]));
}
