import type { TableRow } from '../table';
import { type DayOrder, YEAR_LAST } from './readDay';

/** What the rows tell of the order; `null`: nothing, so that one has to ask. */
export interface FoundOrder {
  order: DayOrder | null;
  /** Whether any day is written so that the order matters. */
  matters: boolean;
}

/**
 * Whether days such as 03/12/2026 are day first or month first, by all rows of a column: a number beyond 12 can only be a day. Where
 * rows contradict each other, more of them count.
 *
 * @example findOrder(rows, 2).order // 'month-first', with 12/24/2026 among them
 */
export function findOrder(rows: readonly TableRow[], column: number): FoundOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  let matters = false;
  for (const { cells } of rows) {
    const [, one = '', mark = '.', other = ''] = YEAR_LAST.exec((cells[column] ?? '').trim()) ?? [];
    if (mark === '.' || one === other) continue;
    matters = true;
    if (Number(one) > 12) dayFirst += 1;
    if (Number(other) > 12) monthFirst += 1;
  }
  if (dayFirst === monthFirst) return { order: null, matters };
  return { order: dayFirst > monthFirst ? 'day-first' : 'month-first', matters };
}
