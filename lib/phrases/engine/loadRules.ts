import type { Language } from '../../domain/application';
import { AnchorChooser } from './AnchorChooser';
import type { CompiledRule, CompiledRules } from './compiled-rules';
import { Programs } from './Programs';
import { unpackNumbers } from './pack';
import type { Pattern } from './pattern-node';
import { PatternUnpacker, unpackLists, unpackWords } from './unpackPatterns';
import { buildWordIndex, type WordIndex } from './word-index';

/** A pattern, or a set of parts that may stand in any order: one program for each part. */
export interface Unit extends Pattern {
  readonly rule: number;
  readonly cancels: boolean;
}

/** One language's rules, ready to be run. */
export interface LoadedRules {
  readonly language: Language;
  readonly index: WordIndex;
  readonly rules: readonly CompiledRule[];
  readonly units: readonly Unit[];
  /** Predicate of a word → units that can only match in a sentence where it, or another of their anchors, holds. */
  readonly anchored: readonly (readonly number[] | undefined)[];
  readonly programs: Programs;
}

function unpackUnits(compiled: CompiledRules, words: readonly string[]): Unit[] {
  const unpacker = new PatternUnpacker(compiled.patterns, words, unpackLists(compiled.lists, words));
  const units: Unit[] = [];
  for (let rule = 0; rule < compiled.rules.length; rule++) {
    const counts = [unpacker.number(), unpacker.number()];
    counts.forEach((count, cancels) => {
      for (let n = 0; n < count; n++) units.push({ ...unpacker.pattern(), rule, cancels: cancels === 1 });
    });
  }
  return units;
}

/**
 * Unpacks a language's compiled tables; done once, when the first text is checked.
 * @throws SyntaxError for a pattern without a word that must be there
 */
export function loadRules(compiled: CompiledRules, language: Language): LoadedRules {
  const words = unpackWords(compiled);
  const frequency = unpackNumbers(compiled.frequency);
  const chooser = new AnchorChooser(words, new Map(frequency.map((times, n) => [words[n] ?? '', times])));
  const units = unpackUnits(compiled, words);
  const programs = new Programs(words, units);
  const anchored: number[][] = Array.from({ length: programs.names.count }, () => []);
  for (const [unit, pattern] of units.entries())
    for (const predicate of chooser.choose(pattern)) anchored[predicate]?.push(unit);
  return { language, index: buildWordIndex(words, language), rules: compiled.rules, units, anchored, programs };
}
