import type { Language } from '../../domain/application';
import { type CompiledRule, type CompiledRules, FIRST_WORD } from './compiled-rules';
import { unpackNumbers } from './pack';
import { buildWordIndex, type WordIndex } from './word-index';

/** A pattern, or a set of parts that may stand in any order: one program for each part. */
export interface Unit {
  readonly rule: number;
  readonly cancels: boolean;
  /** Longest stretch in tokens for a set, 0 for an ordinary pattern. */
  readonly window: number;
  readonly crossesCommas: boolean;
  /** For each program, where it may begin: state * 2, + 1 when only at the start of a sentence. */
  readonly firsts: readonly (readonly number[])[];
}

/** One language's rules, ready to be run. States of all programs are numbered through. */
export interface LoadedRules {
  readonly language: Language;
  readonly index: WordIndex;
  readonly rules: readonly CompiledRule[];
  readonly units: readonly Unit[];
  /** Predicate → units that can only match in a sentence where it holds. */
  readonly anchored: ReadonlyMap<number, readonly number[]>;
  readonly predicates: Int32Array;
  readonly flags: Uint8Array;
  readonly unitOf: Int32Array;
  readonly partOf: Int32Array;
  /** For each state, the next ones: state * 2, + 1 when only at the start of a sentence. */
  readonly follow: readonly (readonly number[])[];
  readonly predicateCount: number;
}

/** Reads the packed patterns from left to right. */
class PatternReader {
  private at = 0;
  readonly units: Unit[] = [];
  readonly anchored = new Map<number, number[]>();
  readonly predicates: number[] = [];
  readonly flags: number[] = [];
  readonly unitOf: number[] = [];
  readonly partOf: number[] = [];
  readonly follow: (readonly number[])[] = [];

  constructor(private readonly numbers: readonly number[]) {}

  private next(): number {
    return this.numbers[this.at++] ?? 0;
  }

  private list(read: (value: number) => number): number[] {
    return Array.from({ length: this.next() }, () => read(this.next()));
  }

  readAll(): this {
    while (this.at < this.numbers.length) this.readUnit();
    return this;
  }

  private readUnit(): void {
    const unit = this.units.length;
    const rule = this.next();
    const kind = this.next();
    const window = this.next();
    for (const anchor of this.list((value) => value)) {
      const known = this.anchored.get(anchor);
      if (known) known.push(unit);
      else this.anchored.set(anchor, [unit]);
    }
    const programs = this.next();
    const firsts: number[][] = [];
    for (let part = 0; part < programs; part++) firsts.push(this.readProgram(unit, part));
    this.units.push({ rule, cancels: (kind & 1) === 1, crossesCommas: (kind & 2) === 2, window, firsts });
  }

  private readProgram(unit: number, part: number): number[] {
    const base = this.predicates.length;
    const firsts = this.list((value) => value + base * 2);
    const states = this.next();
    for (let n = 0; n < states; n++) {
      const state = base + n;
      const predicate = this.next();
      this.predicates.push(predicate & 1 ? -(predicate >> 1) : predicate >> 1);
      this.flags.push(this.next());
      this.unitOf.push(unit);
      this.partOf.push(part);
      this.follow.push(this.list((value) => value + state * 2));
    }
    return firsts;
  }
}

function readGroups(packed: string, words: number): number[][] {
  const predicates = Array.from({ length: words }, (_, n) => [FIRST_WORD + n]);
  const numbers = unpackNumbers(packed);
  let group = FIRST_WORD + words;
  for (let at = 0; at < numbers.length; group++) {
    const size = numbers[at++] ?? 0;
    let word = 0;
    for (let n = 0; n < size; n++) {
      word += numbers[at++] ?? 0;
      predicates[word]?.push(group);
    }
  }
  return predicates;
}

/** Unpacks a language's compiled tables; done once, when the first text is checked. */
export function loadRules(compiled: CompiledRules, language: Language): LoadedRules {
  const words = compiled.words === '' ? [] : compiled.words.split(' ');
  const predicates = readGroups(compiled.groups, words.length);
  const groups = predicates.reduce((most, list) => Math.max(most, ...list), FIRST_WORD + words.length);
  const read = new PatternReader(unpackNumbers(compiled.patterns)).readAll();
  return {
    language,
    index: buildWordIndex(words, predicates, language),
    rules: compiled.rules,
    units: read.units,
    anchored: read.anchored,
    predicates: Int32Array.from(read.predicates),
    flags: Uint8Array.from(read.flags),
    unitOf: Int32Array.from(read.unitOf),
    partOf: Int32Array.from(read.partOf),
    follow: read.follow,
    predicateCount: groups + 1,
  };
}
