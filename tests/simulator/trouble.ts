import type { SweepParts } from '../../lib/reminders/sweep';
import type { Chance } from './Chance';

/** What goes on around a look. */
export interface Trouble {
  /** How many windows look at once. */
  windows: number;
  /** After how many calls to the outside the worker is killed. */
  diesAfter: number;
  /** For how many turns of the loop the next call waits, before and after its work. */
  waits: () => number;
}

export function randomTrouble(chance: Chance): Trouble {
  const isPair = chance.is(0.5);
  return {
    windows: isPair ? 2 : 1,
    diesAfter: isPair ? Number.POSITIVE_INFINITY : chance.below(9),
    waits: () => (isPair ? chance.below(4) : 0),
  };
}

type Call = (go: () => Promise<unknown>) => Promise<unknown>;

/** `parts` with every call to the outside going through `call`. */
function throughAll(parts: SweepParts, call: Call): SweepParts {
  const wrap = <T extends object>(object: T): T =>
    Object.fromEntries(
      Object.entries(object).map(([name, method]) => [name, (...values: unknown[]) => call(() => method(...values))]),
    ) as T;
  const { store, alarm, badge, notifier } = parts;
  return { ...parts, store: wrap(store), alarm: wrap(alarm), badge: wrap(badge), notifier: wrap(notifier) };
}

/** The parts as they are in trouble: calls wait, and after the last one that is left none comes back, `die` is called. */
export function inTrouble(parts: SweepParts, { diesAfter, waits }: Trouble, die: () => void): SweepParts {
  let left = diesAfter;
  const wait = async () => {
    for (let turns = waits(); turns > 0; turns -= 1) await undefined;
  };
  return throughAll(parts, async (go) => {
    left -= 1;
    if (left < 0) {
      die();
      return new Promise(() => {});
    }
    await wait();
    const result = await go();
    // What was read stays as it was then.
    const copy = result instanceof Map ? new Map(result) : result;
    await wait();
    return copy;
  });
}
