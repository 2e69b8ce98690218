import type { Table } from '../table';
import { type ColumnUse, SHARED_USES } from './columnUse';
import { guessByValues } from './guessByValues';
import { guessUse } from './guessUse';

/**
 * What each column is taken for, by its name, or by what stands in it where the columns have no names. Of two columns for one thing
 * the first one counts; the other is kept as a detail, as is everything unknown: nothing is left out unasked.
 *
 * @example guessColumns({ columns: ['Firma', 'Gehalt'], rows: [] }) // ['company', 'detail']
 */
export function guessColumns({ columns, rows }: Table): ColumnUse[] {
  const isNamed = columns.some((name) => name !== '');
  const guessed = isNamed ? columns.map(byName) : guessByValues(rows, columns.length);
  const taken = new Set<ColumnUse>();
  const uses = guessed.map((use) => {
    if (taken.has(use) && !SHARED_USES.includes(use)) return 'detail';
    taken.add(use);
    return use;
  });
  return hasApplied(columns, uses);
}

const byName = (name: string): ColumnUse => guessUse(name) ?? 'detail';
const PLAIN_DATE = /^(?:datum|date|tag)$/i;
const OF_INTERVIEWS: readonly ColumnUse[] = ['time', 'kind', 'contact', 'stayedWithMe'];

/**
 * "Date" alone is the day of the interview, unless another column is, or the table is one of applications and how they stand: then it
 * is when one applied.
 */
function hasApplied(columns: readonly string[], uses: ColumnUse[]): ColumnUse[] {
  const plain = columns.findIndex((name) => PLAIN_DATE.test(name));
  if (plain === -1) return uses;
  const own = columns.findIndex((name, index) => index !== plain && guessUse(name) === 'date');
  const isOfApplications = uses.includes('stage') && !OF_INTERVIEWS.some((use) => uses.includes(use));
  if (own === -1 && !isOfApplications) return uses;
  return uses.map((use, index) => {
    if (index === own) return 'date';
    return index === plain ? (uses.includes('appliedOn') ? 'detail' : 'appliedOn') : use;
  });
}
