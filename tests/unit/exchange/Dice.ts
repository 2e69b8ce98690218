/** Chance that can be repeated: the same seed throws the same numbers. */
export class Dice {
  constructor(private state: number) {}

  /** A whole number from 0, below `count`. */
  below(count: number): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % count;
  }

  pick<Value>(...values: readonly [Value, ...Value[]]): Value {
    return values[this.below(values.length)] ?? values[0];
  }

  /** At most so many of what is made. */
  several<Value>(most: number, make: (index: number) => Value): Value[] {
    return Array.from({ length: this.below(most + 1) }, (_, index) => make(index));
  }

  day(): string {
    return new Date(Date.UTC(1990, 0, 1) + this.below(40_000) * 86_400_000).toISOString().slice(0, 10);
  }

  time(): string {
    const two = (count: number) => `${this.below(count)}`.padStart(2, '0');
    return `${two(24)}:${two(60)}`;
  }
}
