import type { Lock } from './store-parts';

const runAtOnce: Lock = (work) => work();

/** Runs what it is given one after the other, whatever becomes of each, and each under the lock. */
export function makeSerialiser(lock: Lock = runAtOnce): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(() => lock(work));
    last = mine.catch(() => {});
    return mine;
  };
}

/** The browser's lock of that name over all pages and the background; it is let go when its holder dies. */
export function browserLock(name: string): Lock {
  return (work) => navigator.locks.request(name, work) as ReturnType<typeof work>;
}
