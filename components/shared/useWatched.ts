import { useEffect, useState } from 'react';
import type { ReadProblem } from '../../lib/domain/read-problem';

/** Calls back now and after every change, or says why it can't; returns how to stop. */
export interface Watch<Value> {
  (listener: (value: Value) => void, failed: (problem: ReadProblem) => void): () => void;
  /** What was read last, if anything was: so it stands in the first picture already. */
  latest?: () => Value | undefined;
}

interface Watched<Value> {
  /** `null` until it is read. */
  value: Value | null;
  /** Why it can't be read, as long as it can't. */
  problem: ReadProblem | null;
}

/** Something stored as it is at any moment; without a `watch` it is not read yet. */
export function useWatched<Value>(watch: Watch<Value> | null): Watched<Value> {
  const [watched, setWatched] = useState<Watched<Value>>(() => ({ value: watch?.latest?.() ?? null, problem: null }));
  useEffect(
    () =>
      watch?.(
        (value) => setWatched({ value, problem: null }),
        (problem) => setWatched(({ value }) => ({ value, problem })),
      ),
    [watch],
  );
  return watched;
}
