import { type Rows, toRows } from './rows';

/** Gives the same number to sets of the same predicates in the same order. */
export class SetNumbers {
  readonly sets: (readonly number[])[] = [];
  /** Sets by their hash: number of the last one with it, + 1, and for each the number before it, + 1. */
  private readonly lastWith = new Map<number, number>();
  private readonly before: number[] = [];

  numberOf(set: readonly number[]): number {
    let hash = set.length;
    for (let n = 0; n < set.length; n++) hash = (Math.imul(hash, 0x01000193) ^ (set[n] ?? 0)) | 0;
    const last = this.lastWith.get(hash) ?? 0;
    for (let known = last; known !== 0; known = this.before[known - 1] ?? 0)
      if (isSame(this.sets[known - 1] ?? [], set)) return known - 1;
    this.before.push(last);
    this.lastWith.set(hash, this.sets.push(set));
    return this.sets.length - 1;
  }

  /** The sets in rows. */
  rows(): Rows {
    return toRows(this.sets);
  }

  /** For each predicate from `from` on the sets that hold it; nothing for those before. */
  byPredicate(predicates: number, from: number): Rows {
    const rows: number[][] = Array.from({ length: predicates }, () => []);
    for (const [number, set] of this.sets.entries())
      for (const predicate of set) if (predicate >= from) rows[predicate]?.push(number);
    return toRows(rows);
  }
}

function isSame(a: readonly number[], b: readonly number[]): boolean {
  if (a.length !== b.length) return false;
  for (let n = 0; n < a.length; n++) if (a[n] !== b[n]) return false;
  return true;
}
