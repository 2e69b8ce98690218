/** Runs what it is given one after the other, whatever becomes of each; across contexts too where the browser has locks. */
export function makeSerialiser(lockName: string): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  const locks = globalThis.navigator?.locks;
  return (work) => {
    const guarded = locks ? () => locks.request(lockName, work) : work;
    const mine = last.then(guarded, guarded);
    last = mine.catch(() => {});
    return mine as ReturnType<typeof work>;
  };
}
