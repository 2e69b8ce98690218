import { TookTooLong } from './storage-errors';
import type { Patience } from './store-parts';

/** Longer than the slowest disk takes for one change, shorter than anybody waits. In milliseconds. */
const LIMIT = 30_000;
/** For thousands of records at once; the browser itself ends a worker whose message takes five minutes. */
const LONG_LIMIT = 240_000;

/** @throws {TookTooLong} when the work isn't done in time; it may still be done later */
export const patience: Patience = async (work, isLong = false) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, giveUp) => {
    timer = setTimeout(() => giveUp(new TookTooLong()), isLong ? LONG_LIMIT : LIMIT);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
};
