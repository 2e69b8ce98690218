import type { Language } from '../../domain/application';
import { AnchorChooser } from '../engine/AnchorChooser';
import { buildProgram } from '../engine/buildProgram';
import { CATEGORY_NAMES, type CompiledRules, FIRST_PREDICATE } from '../engine/compiled-rules';
import { listContractions } from '../engine/contractions';
import { packNumbers } from '../engine/pack';
import type { Pattern, PatternNode } from '../engine/pattern-node';
import { type PatternContext, parsePattern } from '../pattern';
import type { Rule } from '../rule';
import { COMMON_WORDS } from './common-words';
import { collect, PatternPacker, packWords } from './packPatterns';

export type WordLists = PatternContext['lists'];

interface ParsedRule {
  readonly rule: Rule;
  readonly patterns: readonly Pattern[];
  readonly unless: readonly Pattern[];
}

const PLACES = [undefined, 'greeting', 'closing'] as const;
/** As many words as one packed character can name. */
const SHORT_WORDS = 54;

const labelOf = (id: string, n: number, cancels: boolean) => `rule ${id}, ${cancels ? 'unless' : 'pattern'} ${n + 1}`;

function locate<T>(label: () => string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new SyntaxError(`${label()}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseRule(rule: Rule, context: PatternContext): ParsedRule {
  const parse = (cancels: boolean) => (source: string, n: number) =>
    locate(
      () => labelOf(rule.id, n, cancels),
      () => parsePattern(source, context),
    );
  return { rule, patterns: rule.patterns.map(parse(false)), unless: (rule.unless ?? []).map(parse(true)) };
}

/** The words in the order of the table: common ones first, so that they pack short. */
function orderWords(words: ReadonlySet<string>): { common: string[]; others: string[] } {
  const known = [...words].filter((word) => COMMON_WORDS.has(word));
  const byFrequency = known.sort((a, b) => (COMMON_WORDS.get(b) ?? 0) - (COMMON_WORDS.get(a) ?? 0) || (a < b ? -1 : 1));
  const common = byFrequency.slice(0, SHORT_WORDS).sort();
  const others = [...words].filter((word) => !common.includes(word)).sort();
  return { common, others };
}

/** Builds every pattern's program once: a pattern that matches nothing, or anything, fails here and not in the page. */
function verify({ rule, patterns, unless }: ParsedRule): void {
  for (const [cancels, group] of [patterns, unless].entries())
    for (const [n, pattern] of group.entries())
      locate(
        () => labelOf(rule.id, n, cancels === 1),
        () => {
          for (const part of pattern.parts) buildProgram(part, { of: () => FIRST_PREDICATE }, true);
          new AnchorChooser([], new Map()).choose(pattern);
        },
      );
}

/**
 * Compiles a language's rules, in the order of their ids, into the tables that checkText runs.
 * @throws SyntaxError naming the rule, the pattern and the character where a pattern can't be read
 */
export function compileRules(rules: readonly Rule[], lists: WordLists, language: Language): CompiledRules {
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const contractions = new Map(
    listContractions(language).map(([written, first, second]) => [written, [first, second] as const]),
  );
  const parsed = inOrder.map((rule) => parseRule(rule, { lists, contractions }));
  for (const rule of parsed) verify(rule);
  const found = new Set<string>();
  const used = new Map<string, PatternNode>();
  for (const { patterns, unless } of parsed)
    for (const { parts } of [...patterns, ...unless]) for (const part of parts) collect(part, found, used);
  const { common, others } = orderWords(found);
  const numbers = new Map([...common, ...others].map((word, n) => [word, n]));
  const packer = new PatternPacker(numbers, new Map([...used.keys()].map((name, n) => [name, n])));
  const packRule = ({ patterns, unless }: ParsedRule) => [
    patterns.length,
    unless.length,
    ...[...patterns, ...unless].flatMap((pattern) => packer.pattern(pattern)),
  ];
  return {
    common: common.join(' '),
    frequency: packNumbers(common.map((word) => COMMON_WORDS.get(word) ?? 1)),
    words: packWords(others),
    rules: parsed.map(({ rule }) => [
      rule.id,
      CATEGORY_NAMES.indexOf(rule.category),
      rule.severity === 'clear' ? 0 : 1,
      PLACES.indexOf(rule.position),
      ...rule.replacements,
    ]),
    lists: packNumbers([...used.values()].flatMap((node) => packer.node(node))),
    patterns: packNumbers(parsed.flatMap(packRule)),
  };
}
