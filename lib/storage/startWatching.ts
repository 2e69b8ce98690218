import type { ReadProblem } from '../domain/read-problem';

type Listen<Value> = (listener: (value: Value) => void, failed: (problem: ReadProblem) => void) => () => void;

interface Started<Value> {
  /** `latest` is what was read last, if anything was. */
  watch: Listen<Value> & { latest: () => Value | undefined };
  /** Resolves once there is something to show, be it a problem. */
  first: Promise<void>;
}

/** Reads from now on, before anybody listens: the records come while the page is still being made. Whoever listens later gets what there is. */
export function startWatching<Value>(watch: Listen<Value>): Started<Value> {
  const listeners = new Set<Parameters<Listen<Value>>>();
  let value: { is: Value } | undefined;
  let problem: ReadProblem | undefined;
  const { promise: first, resolve } = Promise.withResolvers<void>();
  const tell = ([listener, failed]: Parameters<Listen<Value>>) => {
    if (value) listener(value.is);
    if (problem) failed(problem);
  };
  watch(
    (read) => {
      value = { is: read };
      problem = undefined;
      for (const each of listeners) tell(each);
      resolve();
    },
    (why) => {
      problem = why;
      for (const [, failed] of listeners) failed(why);
      resolve();
    },
  );
  const listen: Listen<Value> = (...mine) => {
    listeners.add(mine);
    tell(mine);
    return () => listeners.delete(mine);
  };
  return { first, watch: Object.assign(listen, { latest: () => value?.is }) };
}
