import type { Application } from '../../domain/application';
import { isSameRecord } from './isSameRecord';
import type { Verdict } from './plan';

type Compared = Extract<Verdict, 'same' | 'newer-here' | 'newer-in-file' | 'changed-both'>;

/**
 * Where a record of the file stands to the one here. Where one side's history goes on from the other's, it is simply the later
 * state, with all that was taken out meanwhile; otherwise what both would be as one says whether each has something of its own.
 */
export function verdictOf(here: Application, file: Application, merge: () => Application | null): Compared {
  if (isSameRecord(here, file)) return 'same';
  if (goesOnFrom(here, file)) return 'newer-here';
  if (goesOnFrom(file, here)) return 'newer-in-file';
  const merged = merge();
  if (merged && isSameRecord(merged, here)) return 'newer-here';
  if (merged && isSameRecord(merged, file)) return 'newer-in-file';
  return 'changed-both';
}

/** An empty history says nothing: records that were read from a table have none. */
function goesOnFrom(later: Application, earlier: Application): boolean {
  if (earlier.history.length === 0 || later.history.length <= earlier.history.length) return false;
  const known = new Set(later.history.map(({ operationId }) => operationId));
  return later.updatedAt >= earlier.updatedAt && earlier.history.every(({ operationId }) => known.has(operationId));
}
