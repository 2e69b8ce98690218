import { nextTurn } from './nextTurn';

/** Longest stretch of work without a pause, in milliseconds: a page answers within a frame or two. */
const SLICE = 12;

interface Slices {
  signal: AbortSignal;
  /** Told before every pause how many items are done. */
  tell?: (done: number) => void;
  /** Lets the page answer; the next turn of the event loop when not given. */
  pause?: () => Promise<void>;
  clock?: () => number;
}

/**
 * Takes all items of a long piece of work, with pauses in which the page stays responsive; `null` when it was cancelled.
 *
 * @throws what the work throws
 * @example const parts = await runInSlices(writeTable(applications, options), { signal, tell: setDone })
 */
export async function runInSlices<Item>(work: Iterable<Item>, slices: Slices): Promise<Item[] | null> {
  const { signal, tell, pause = nextTurn, clock = () => performance.now() } = slices;
  const items: Item[] = [];
  let started = clock();
  for (const item of work) {
    items.push(item);
    if (clock() - started < SLICE) continue;
    tell?.(items.length);
    await pause();
    if (signal.aborted) return null;
    started = clock();
  }
  return signal.aborted ? null : items;
}
