import type { Language } from '../../domain/application';
import { buildProgram, hasMark, type Predicates } from './buildProgram';
import { chooseAnchor } from './chooseAnchor';
import { type CompiledRule, type CompiledRules, FIRST_PREDICATE } from './compiled-rules';
import { unpackNumbers } from './pack';
import type { Pattern } from './pattern-node';
import { PatternUnpacker, unpackLists, unpackWords } from './unpackPatterns';
import { buildWordIndex, type WordIndex } from './word-index';

/** A pattern, or a set of parts that may stand in any order: one program for each part. */
export interface Unit {
  readonly rule: number;
  readonly cancels: boolean;
  /** Longest stretch in words for a set, 0 for an ordinary pattern. */
  readonly window: number;
  readonly crossesCommas: boolean;
  /** Number of its programs: one, or the parts of a set. */
  readonly parts: number;
}

/** One language's rules, ready to be run. States of all programs are numbered through. */
export interface LoadedRules {
  readonly language: Language;
  readonly index: WordIndex;
  readonly rules: readonly CompiledRule[];
  readonly units: readonly Unit[];
  /** Predicate → units that can only match in a sentence where it holds. */
  readonly anchored: readonly (readonly number[] | undefined)[];
  /** Predicate → edges into the first states that need it: state * 2, + 1 when only at the start of a sentence. */
  readonly starts: readonly (readonly number[] | undefined)[];
  /** Unit → edges into first states that any word, a number or a comma may fit. */
  readonly wildStarts: readonly (readonly number[])[];
  /** For each state what its token must be; negative: a word for which that does not hold. */
  readonly predicates: Int32Array;
  readonly flags: Uint8Array;
  readonly unitOf: Int32Array;
  readonly partOf: Int32Array;
  /** For each state, the next ones: state * 2, + 1 when only at the start of a sentence. */
  readonly follow: readonly (readonly number[])[];
  readonly predicateCount: number;
}

/** Hands out a predicate for each word and each group of words that stand for one another in a pattern. */
class PredicateNames implements Predicates {
  private readonly groups = new Map<string, number>();
  private readonly numbers: ReadonlyMap<string, number>;
  /** For each word of the table the predicates that hold for it. */
  readonly held: number[][];

  constructor(words: readonly string[]) {
    this.numbers = new Map(words.map((word, n) => [word, n]));
    this.held = words.map((_, n) => [FIRST_PREDICATE + n]);
  }

  get count(): number {
    return FIRST_PREDICATE + this.held.length + this.groups.size;
  }

  of(words: readonly string[]): number {
    const ids = [...new Set(words)].map((word) => this.numbers.get(word) ?? 0).sort((a, b) => a - b);
    if (ids.length === 1) return FIRST_PREDICATE + (ids[0] ?? 0);
    const key = ids.join(' ');
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const predicate = this.count;
    this.groups.set(key, predicate);
    for (const id of ids) this.held[id]?.push(predicate);
    return predicate;
  }
}

function listFor(lists: number[][], at: number): number[] {
  const list = lists[at] ?? [];
  lists[at] = list;
  return list;
}

/** Turns patterns into programs and numbers their states through. */
class ProgramCollection {
  readonly units: Unit[] = [];
  readonly anchored: number[][] = [];
  readonly starts: number[][] = [];
  readonly wildStarts: number[][] = [];
  readonly predicates: number[] = [];
  readonly flags: number[] = [];
  readonly unitOf: number[] = [];
  readonly partOf: number[] = [];
  readonly follow: number[][] = [];

  constructor(
    private readonly names: Predicates,
    private readonly common: ReadonlyMap<string, number>,
  ) {}

  add(pattern: Pattern, rule: number, cancels: boolean): void {
    const { parts, window, crossesCommas } = pattern;
    const unit = this.units.length;
    const marksAll = !parts.some(hasMark);
    this.wildStarts.push([]);
    for (const [n, part] of parts.entries()) this.addProgram(buildProgram(part, this.names, marksAll), unit, n);
    this.units.push({ rule, cancels, window, crossesCommas, parts: parts.length });
    this.addAnchors(pattern, unit);
  }

  private addAnchors({ parts }: Pattern, unit: number): void {
    const anchors = parts.map((part) => chooseAnchor(part, this.names, this.common));
    const best = anchors.filter((anchor) => anchor !== undefined).sort((a, b) => a.cost - b.cost)[0];
    if (!best) throw new SyntaxError('it needs at least one word that must be there');
    for (const predicate of best.predicates) listFor(this.anchored, predicate).push(unit);
  }

  private addProgram(program: ReturnType<typeof buildProgram>, unit: number, part: number): void {
    const base = this.predicates.length;
    const edges = (list: typeof program.firsts) =>
      list.map(({ state, atStart }) => (state + base) * 2 + Number(atStart));
    this.predicates.push(...program.predicates);
    this.flags.push(...program.flags);
    for (const list of program.follow) {
      this.follow.push(edges(list));
      this.unitOf.push(unit);
      this.partOf.push(part);
    }
    for (const edge of edges(program.firsts)) {
      const predicate = this.predicates[edge >> 1] ?? 0;
      const isWild = predicate < FIRST_PREDICATE;
      (isWild ? listFor(this.wildStarts, unit) : listFor(this.starts, predicate)).push(edge);
    }
  }
}

/** The same without holes, which engines read slowly. */
const filled = (lists: number[][], length: number) => Array.from({ length }, (_, n) => lists[n]);

/**
 * Unpacks a language's compiled tables; done once, when the first text is checked.
 * @param locate called with the rule's number, the pattern's and whether it cancels before each pattern is built
 * @throws SyntaxError for a pattern that matches nothing, or has no word that must be there
 */
export function loadRules(
  compiled: CompiledRules,
  language: Language,
  locate?: (rule: number, pattern: number, cancels: boolean) => void,
): LoadedRules {
  const words = unpackWords(compiled);
  const frequency = unpackNumbers(compiled.frequency);
  const common = new Map(frequency.map((times, n) => [words[n] ?? '', times]));
  const names = new PredicateNames(words);
  const programs = new ProgramCollection(names, common);
  const unpacker = new PatternUnpacker(compiled.patterns, words, unpackLists(compiled.lists, words));
  for (let rule = 0; rule < compiled.rules.length; rule++) {
    const counts = [unpacker.number(), unpacker.number()];
    counts.forEach((count, cancels) => {
      for (let n = 0; n < count; n++) {
        locate?.(rule, n, cancels === 1);
        programs.add(unpacker.pattern(), rule, cancels === 1);
      }
    });
  }
  return {
    language,
    index: buildWordIndex(words, names.held, language),
    rules: compiled.rules,
    units: programs.units,
    anchored: filled(programs.anchored, names.count),
    starts: filled(programs.starts, names.count),
    wildStarts: programs.wildStarts,
    predicates: Int32Array.from(programs.predicates),
    flags: Uint8Array.from(programs.flags),
    unitOf: Int32Array.from(programs.unitOf),
    partOf: Int32Array.from(programs.partOf),
    follow: programs.follow,
    predicateCount: names.count,
  };
}
