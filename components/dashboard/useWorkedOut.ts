import { useEffect, useMemo, useRef, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { runInSlices } from './data/runInSlices';

/** So many are worked out at once; more would be felt. */
const AT_ONCE = 300;

/** Works through them while the page stays responsive; returns how to stop. */
export function inSlices(
  applications: readonly Application[],
  work: (application: Application) => unknown,
  then = () => {},
): () => void {
  const stop = new AbortController();
  const all = (function* () {
    for (const each of applications) yield work(each);
  })();
  void runInSlices(all, { signal: stop.signal }).then((done) => done && then());
  return () => stop.abort();
}

interface Maker<Made> {
  of: (application: Application) => Made;
  has: (application: Application) => boolean;
}

function remember<Made extends object>(make: (application: Application) => Made): Maker<Made> {
  const known = new WeakMap<Application, Made>();
  return {
    has: (application) => known.has(application),
    of: (application) => {
      const made = known.get(application) ?? make(application);
      known.set(application, made);
      return made;
    },
  };
}

/**
 * Something worked out for every application: only for changed ones anew, as long as `make` is the same. Of many at once it
 * comes in slices, and until it is there what there was before stays, or `null`.
 */
export function useWorkedOut<Made extends object>(
  applications: readonly Application[],
  make: (application: Application) => Made,
): Made[] | null {
  const maker = useMemo(() => remember(make), [make]);
  const [ready, setReady] = useState<object>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is ready changes what is missing
  const isReady = useMemo(
    () => applications.filter((each) => !maker.has(each)).length <= AT_ONCE,
    [applications, maker, ready],
  );
  const all = useMemo(() => (isReady ? applications.map(maker.of) : null), [isReady, applications, maker]);
  useEffect(
    () => (isReady ? undefined : inSlices(applications, maker.of, () => setReady({}))),
    [isReady, applications, maker],
  );
  const shown = useRef(all);
  if (all) shown.current = all;
  return shown.current;
}
