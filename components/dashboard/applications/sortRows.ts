import type { Sort } from './listQuery';
import { type Row, STAGES } from './row';

type Key = string | number | undefined;

/** By what a column sorts; nothing comes last whichever way it sorts. */
const KEYS: Readonly<Record<Sort, (row: Row) => Key>> = {
  next: ({ next }) => next?.remindAt,
  company: ({ company }) => company,
  role: ({ role }) => role,
  stage: ({ application }) => STAGES.indexOf(application.stage.name),
  last: ({ last }) => last?.on,
  way: ({ last }) => last?.way,
};

function compare(one: Key, other: Key): number {
  if (one === other) return 0;
  if (one === undefined || other === undefined) return one === undefined ? 1 : -1;
  return one < other ? -1 : 1;
}

/** What comes sooner stands first among equals; what has ended follows, the latest first; then by name. */
function byHabit(one: Row, other: Row): number {
  return (
    compare(one.next?.remindAt, other.next?.remindAt) ||
    (one.next ? 0 : other.application.updatedAt - one.application.updatedAt) ||
    compare(one.company, other.company) ||
    compare(one.id, other.id)
  );
}

/**
 * The rows by one column; a copy.
 *
 * @example sortRows(rows, { sort: 'company', isDown: false })[0]?.company // 'beispiel gmbh'
 */
export function sortRows(rows: readonly Row[], { sort, isDown }: { sort: Sort; isDown: boolean }): Row[] {
  const key = KEYS[sort];
  const way = isDown ? -1 : 1;
  return [...rows].sort((one, other) => {
    const [first, second] = [key(one), key(other)];
    const isNothing = first === undefined || second === undefined;
    return compare(first, second) * (isNothing ? 1 : way) || byHabit(one, other);
  });
}
