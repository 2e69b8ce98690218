/** Chance from a seed, the same every time (mulberry32). */
export class Chance {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A whole number from 0 up to, but without, `bound`. */
  below(bound: number): number {
    return Math.floor(this.share() * bound);
  }

  /** Whether something of that likelihood happens. */
  is(likelihood: number): boolean {
    return this.share() < likelihood;
  }

  one<T>(list: readonly T[]): T {
    const chosen = list[this.below(list.length)];
    if (chosen === undefined) throw new RangeError('nothing to choose from');
    return chosen;
  }

  /** A span whose mean is `mean`: mostly shorter, sometimes much longer. */
  span(mean: number): number {
    return Math.round(-Math.log(1 - this.share()) * mean);
  }

  /** A time of the clock; a fifth of them in the hours in which clocks are changed. */
  time(): string {
    const hour = this.is(0.2) ? this.below(4) : this.below(24);
    const minute = this.one([0, 30, 15, 45, this.below(60)]);
    return [hour, minute].map((part) => `${part}`.padStart(2, '0')).join(':');
  }

  private share(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
