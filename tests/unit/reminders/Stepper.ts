/** Small random numbers from a seed, the same every time (mulberry32). */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

interface Waiting {
  who: number;
  go: () => void;
}

/**
 * Makes every call to the outside wait for its turn, and gives the turns in an order drawn from a seed: any order that an
 * event loop could give. Somebody who has died gets no turn any more.
 */
export class Stepper {
  private readonly waiting: Waiting[] = [];
  private readonly dead = new Set<number>();
  turns = 0;

  /** `object` with every method waiting for its turn before and after its work, on behalf of `who`. */
  slowed<T extends object>(object: T, who: number): T {
    const slow =
      (method: (...values: unknown[]) => Promise<unknown>) =>
      async (...values: unknown[]): Promise<unknown> => {
        await this.turn(who);
        const result = await method(...values);
        await this.turn(who);
        return result;
      };
    const entries = Object.entries(object).map(([name, method]) => [name, slow(method)]);
    return Object.fromEntries(entries) as T;
  }

  private turn(who: number): Promise<void> {
    return new Promise((go) => {
      this.waiting.push({ who, go });
    });
  }

  /** Gives turns until nobody waits. `deathOf` tells who dies after how many turns. */
  async run(random: (below: number) => number, deathOf?: { who: number; after: number }): Promise<void> {
    for (await settle(); this.waiting.length > 0; await settle()) {
      if (deathOf && this.turns === deathOf.after) this.dead.add(deathOf.who);
      const [next] = this.waiting.splice(random(this.waiting.length), 1);
      this.turns += 1;
      if (next && !this.dead.has(next.who)) next.go();
    }
  }
}

/** Lets everything run that waits for nothing outside. */
async function settle(): Promise<void> {
  for (let rounds = 0; rounds < 12; rounds++) await Promise.resolve();
}
