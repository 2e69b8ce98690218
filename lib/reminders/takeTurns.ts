/**
 * Runs `work` never twice at once. Calls during a run share the one run after it, which sees all that they are about.
 *
 * @example const look = takeTurns(() => sweep(parts, moment()));
 */
export function takeTurns<T>(work: () => Promise<T>): () => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  let next: Promise<T> | undefined;
  return () => {
    next ??= last.then(() => {
      next = undefined;
      const run = work();
      last = run.catch(() => {});
      return run;
    });
    return next;
  };
}
