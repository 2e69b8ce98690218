import { ALIASES } from './aliases.data';
import type { ColumnUse } from './columnUse';
import { foldHeader } from './foldHeader';

const USES = new Map<string, ColumnUse>(
  Object.entries(ALIASES).flatMap(([use, names]) => names.map((name): [string, ColumnUse] => [name, use as ColumnUse])),
);

/**
 * What the name of a column says that it holds; `undefined` for names that nobody told us.
 *
 * @example guessUse('Beworben am') // 'appliedOn'
 */
export function guessUse(name: string): ColumnUse | undefined {
  return USES.get(foldHeader(name));
}
