import type { Predicates } from './buildProgram';
import { FIRST_PREDICATE } from './compiled-rules';

/** Hands out a predicate for each word and each group of words that stand for one another in a pattern. */
export class PredicateNames implements Predicates {
  private readonly groups = new Map<string, number>();
  private readonly numbers: ReadonlyMap<string, number>;
  /** For each word's predicate, those of the groups it belongs to; grows while programs are built. */
  readonly groupsOf: number[][];

  constructor(words: readonly string[]) {
    this.numbers = new Map(words.map((word, n) => [word, FIRST_PREDICATE + n]));
    this.groupsOf = Array.from({ length: FIRST_PREDICATE + words.length }, () => []);
  }

  get count(): number {
    return this.groupsOf.length + this.groups.size;
  }

  of(words: readonly string[]): number {
    const ids = [...new Set(words.map((word) => this.numbers.get(word) ?? 0))];
    if (ids.length === 1) return ids[0] ?? 0;
    const key = ids.sort((a, b) => a - b).join(' ');
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const predicate = this.count;
    this.groups.set(key, predicate);
    for (const id of ids) this.groupsOf[id]?.push(predicate);
    return predicate;
  }
}
