import { buildProgram, type Edge, hasMark } from './buildProgram';
import { FIRST_PREDICATE } from './compiled-rules';
import { PredicateNames } from './PredicateNames';
import type { Pattern } from './pattern-node';

/**
 * The programs of all patterns, each built when a sentence first holds its anchor: a mail needs few of them. States are
 * numbered through in the order of building.
 */
export class Programs {
  readonly names: PredicateNames;
  /** For each state what its token must be; negative: a word for which that does not hold. */
  readonly predicates: number[] = [];
  readonly flags: number[] = [];
  readonly unitOf: number[] = [];
  readonly partOf: number[] = [];
  readonly follow: (readonly Edge[])[] = [];
  /** Predicate → edges into the first states that need it. */
  readonly starts = new Map<number, Edge[]>();
  /** Unit → edges into first states that any word, a number or a comma may fit; undefined until it is built. */
  readonly wildStarts: (readonly Edge[] | undefined)[];

  constructor(
    words: readonly string[],
    private readonly patterns: readonly Pattern[],
  ) {
    this.names = new PredicateNames(words);
    this.wildStarts = patterns.map(() => undefined);
  }

  build(unit: number): void {
    const parts = this.patterns[unit]?.parts ?? [];
    const marksAll = !parts.some(hasMark);
    const wild: Edge[] = [];
    for (const [n, part] of parts.entries()) {
      const base = this.predicates.length;
      const program = buildProgram(part, this.names, marksAll);
      for (const edges of program.follow) {
        this.follow.push(edges.map((edge) => edge + base * 2));
        this.unitOf.push(unit);
        this.partOf.push(n);
      }
      this.predicates.push(...program.predicates);
      this.flags.push(...program.flags);
      for (const edge of program.firsts) this.addStart(edge + base * 2, wild);
    }
    this.wildStarts[unit] = wild;
  }

  private addStart(edge: Edge, wild: Edge[]): void {
    const predicate = this.predicates[edge >> 1] ?? 0;
    if (predicate < FIRST_PREDICATE) wild.push(edge);
    else if (this.starts.has(predicate)) this.starts.get(predicate)?.push(edge);
    else this.starts.set(predicate, [edge]);
  }
}
