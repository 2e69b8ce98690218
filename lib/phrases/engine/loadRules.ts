import type { Language } from '../../domain/application';
import { CATEGORY_NAMES, type CompiledRules, traitsOf } from './compiled-rules';
import { ProgramWriter } from './ProgramWriter';
import { unpackNumbers } from './pack';
import { Rareness } from './piece';
import type { Need, Unit } from './program';
import type { Rows } from './rows';
import { type Skeleton, skeletonOf } from './skeleton';
import { unpackWords } from './unpackWords';
import { WordTable } from './WordTable';

/** A rule as the matcher runs it. */
export interface LoadedRule {
  readonly id: string;
  /** Indices into the names in compiled-rules.ts. */
  readonly category: number;
  readonly severity: number;
  readonly place: number;
  readonly elsewhere: number;
  /** Patterns that drop its matches in the same sentence, and in the clauses that a match touches. */
  readonly unless: readonly Unit[];
  readonly unlessInClause: readonly Unit[];
}

/** A pattern of a rule. */
export interface RuleUnit extends Unit {
  readonly rule: LoadedRule;
  /** The rule's number, and the wordings that fit this pattern. */
  readonly order: number;
  readonly wordings: readonly string[];
  /** What words a match needs, all of them: first the one that is looked for, then the rarest. */
  readonly needs: readonly Need[];
  readonly skeleton: Skeleton | undefined;
}

/** One language's rules, ready to be run. */
export interface LoadedRules {
  readonly language: Language;
  readonly table: WordTable;
  /** How many predicates there are; the last is that of numbers. */
  readonly predicates: number;
  /** How many of the predicates, from the first on, are those of common words. */
  readonly common: number;
  readonly code: Int32Array;
  /** The sets of words that programs ask for. */
  readonly sets: Rows;
  readonly units: readonly RuleUnit[];
  /** What a mail speaks of when it belongs to an application. */
  readonly topic: { readonly program: number; readonly needs: readonly Need[] } | undefined;
}

/** Numbers among a thousand words. */
export const NUMBER_TIMES = 12;

/** Words that a language's texts are full of cost the more the oftener they come; of all others the short come oftener. */
function rarenessOf(words: readonly string[], frequency: readonly number[]): Rareness {
  const times = Float64Array.from([...words, ''], (word) => 2 / Math.max(3, word.length));
  for (const [n, often] of frequency.entries()) times[n] = often;
  times[words.length] = NUMBER_TIMES;
  return new Rareness(times);
}

function loadUnits(compiled: CompiledRules, writer: ProgramWriter, rareness: Rareness): RuleUnit[] {
  const units: RuleUnit[] = [];
  const triggers = unpackNumbers(compiled.triggers);
  writer.begin(unpackNumbers(compiled.patterns));
  compiled.rules.forEach(([name, joined, wordings, ...own], order) => {
    const counts = [writer.next(), writer.next(), writer.next()];
    const [patterns = [], unless = [], unlessInClause = []] = counts.map((count) =>
      Array.from({ length: count }, () => writer.writeUnit()),
    );
    const traits = traitsOf(joined);
    const id = `${CATEGORY_NAMES[traits.category]}/${name}`;
    const rule = { id, ...traits, unless, unlessInClause };
    patterns.forEach((unit, n) => {
      const [, ...fitting] = own.find(([pattern]) => pattern === n) ?? [n, ...wordings];
      for (const each of alternativesOf(unit, writer))
        units.push({
          ...each,
          rule,
          order,
          wordings: fitting,
          needs: orderNeeds(each, triggers[units.length] ?? 0, rareness),
          skeleton: skeletonOf(each, writer.sets),
        });
    });
  });
  return units;
}

/** A pattern that is nothing but a choice is tried as many: each of them by its own rarest word. */
function alternativesOf(unit: Unit, writer: ProgramWriter): readonly Unit[] {
  const [part, second] = unit.parts;
  if (!part || second) return [unit];
  return writer.choicesOf(part).map((choice) => ({ ...unit, parts: [choice] }));
}

/** @throws SyntaxError for a pattern without a word that must be there */
function orderNeeds({ parts }: Unit, trigger: number, rareness: Rareness): readonly Need[] {
  const all = parts.flatMap((part) => part.needs);
  const first = all[trigger] ?? all[0];
  if (!first) throw new SyntaxError('it needs at least one word that must be there');
  return [first, ...rareness.inOrder(all.filter((need) => need !== first))];
}

/**
 * Unpacks a language's compiled tables; done once, when the first text is checked.
 * @throws SyntaxError for a pattern that matches without a word, or has none that must be there
 */
export function loadRules(compiled: CompiledRules, language: Language): LoadedRules {
  const words = unpackWords(compiled);
  const frequency = unpackNumbers(compiled.frequency);
  const rareness = rarenessOf(words, frequency);
  const writer = new ProgramWriter(rareness, words.length);
  writer.begin(unpackNumbers(compiled.lists));
  while (!writer.isDone) writer.writeList();
  const units = loadUnits(compiled, writer, rareness);
  writer.begin(unpackNumbers(compiled.topic));
  const [topic] = compiled.topic === '' ? [] : writer.writeUnit().parts;
  return {
    language,
    table: new WordTable(words, language),
    predicates: words.length + 1,
    common: frequency.length,
    code: Int32Array.from(writer.code),
    sets: writer.sets.rows(),
    units,
    topic,
  };
}
