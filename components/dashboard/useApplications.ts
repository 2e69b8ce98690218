import { useMemo, useRef } from 'react';
import type { Ahead } from '../../lib/domain/ahead';
import type { Application } from '../../lib/domain/application';
import { isInBin, withoutBin } from '../../lib/domain/bin';
import type { ReadProblem } from '../../lib/domain/read-problem';
import { useWatched, type Watch } from '../shared/useWatched';
import { keepSame } from './keepSame';

interface Known {
  /** All but those in the bin; `null` until they are read. */
  applications: Application[] | null;
  /** Those in the bin. */
  deleted: Application[];
  /** Until then, those that come first in the list, as soon as they are read. */
  first: Application[] | null;
  /** Why they can't be read; not that they take long, as long as the first are there. */
  problem: ReadProblem | null;
}

/** The live records: first what a list begins with, then all. */
export function useApplications(watches: { watchApplications: Watch<Application[]>; watchAhead: Watch<Ahead> }): Known {
  const { value, problem } = useWatched(watches.watchApplications);
  const before = useRef<Application[]>([]);
  const all = useMemo(() => value && keepSame(before.current, value), [value]);
  if (all) before.current = all;
  const { value: ahead } = useWatched(all ? null : watches.watchAhead);
  // The same lists as long as the records are: whatever is worked out of them is not worked out anew.
  const applications = useMemo(() => all && withoutBin(all), [all]);
  const deleted = useMemo(() => (all ?? []).filter(isInBin), [all]);
  // Where nothing lies ahead there may still be ended ones: an empty list waits for all.
  const first = ahead && ahead.applications.length > 0 ? ahead.applications : null;
  return { applications, deleted, first, problem: first && problem === 'waiting' ? null : problem };
}
