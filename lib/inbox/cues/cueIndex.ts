import { compilePattern, keyOf, type Pattern } from './compilePattern';
import { type Cues, type MoreCues, type Sign, type Strength, WEIGHTS } from './cue';

/** A cue made ready: its parts stand in one sentence, in any order. */
export interface ReadyCue {
  sign: Sign;
  weight: number;
  parts: { needs: Pattern['needs']; readonly reads: RegExp }[];
}

/** A language's cues, with those that a word may begin. */
export interface CueIndex {
  cues: ReadyCue[];
  /** By key of a word: the cues whose first part needs it. */
  byKey: ReadonlyMap<string, number[]>;
  /** Cues that every sentence is asked for. */
  always: number[];
  conditions: RegExp;
  noConditions: RegExp;
  denials: RegExp;
  noDenials: RegExp;
}

/** Makes a language's cues ready. An expression is made when it is first tried. */
export function indexCues(letters: Cues, plain: MoreCues): CueIndex {
  const { conditions, noConditions, denials, noDenials } = letters;
  const slots = { ...letters.slots, ...plain.slots };
  const cues = [letters.table, plain.table]
    .flatMap((table) => Object.entries(table))
    .flatMap(([sign, strengths]) =>
      Object.entries(strengths).flatMap(([strength, patterns]) =>
        patterns.map((pattern) => readyCue(pattern, slots, sign as Sign, WEIGHTS[strength as Strength])),
      ),
    );
  const byKey = new Map<string, number[]>();
  const always: number[] = [];
  for (const [number, cue] of cues.entries()) {
    const needs = cue.parts.find((part) => part.needs !== null)?.needs;
    if (!needs) always.push(number);
    for (const key of needs ?? []) byKey.set(key, [...(byKey.get(key) ?? []), number]);
  }
  const one = (pattern: string, flags = '') => new RegExp(compilePattern(pattern, {}).source, flags);
  return {
    cues,
    byKey,
    always,
    conditions: one(conditions),
    noConditions: one(noConditions, 'g'),
    denials: one(denials),
    noDenials: one(noDenials, 'g'),
  };
}

function readyCue(pattern: string, slots: Cues['slots'], sign: Sign, weight: number): ReadyCue {
  const parts = pattern.split(' & ').map((part) => {
    const { source, needs } = compilePattern(part, slots);
    let reads: RegExp | undefined;
    return {
      needs,
      get reads() {
        reads ??= new RegExp(source);
        return reads;
      },
    };
  });
  return { sign, weight, parts };
}

/** The cues that may stand in these words, in their order. */
export function cuesFor(words: string, { cues, byKey, always }: CueIndex): ReadyCue[] {
  const keys = new Set((words.match(/[a-z0-9]+/g) ?? []).map(keyOf));
  const numbers = new Set(always);
  for (const key of keys) for (const number of byKey.get(key) ?? []) numbers.add(number);
  return [...numbers]
    .sort((one, other) => one - other)
    .flatMap((number) => cues[number] ?? [])
    .filter(({ parts }) => parts.every(({ needs }) => needs === null || needs.some((key) => keys.has(key))));
}
