import type { Language } from '../../domain/application';
import { CATEGORY_NAMES, type CompiledRules, FIRST_WORD } from '../engine/compiled-rules';
import { listContractions } from '../engine/contractions';
import { packNumbers } from '../engine/pack';
import { type Pattern, type PatternContext, type PatternNode, parsePattern } from '../pattern';
import type { Rule } from '../rule';
import { buildProgram, type Edge, hasMark, type Predicates, type Program } from './buildProgram';
import { type Anchor, chooseAnchor } from './chooseAnchor';

export type WordLists = PatternContext['lists'];

/** Hands out a number for each word and each group of words; words first, in the order of the alphabet. */
class PredicateNames implements Predicates {
  private readonly groups = new Map<string, number>();
  readonly sets: number[][] = [];
  private readonly numbers: ReadonlyMap<string, number>;

  constructor(words: readonly string[]) {
    this.numbers = new Map(words.map((word, n) => [word, n]));
  }

  of(words: readonly string[]): number {
    const ids = [...new Set(words)].map((word) => this.numbers.get(word) ?? -1).sort((a, b) => a - b);
    if (ids.length === 1) return FIRST_WORD + (ids[0] ?? 0);
    const key = ids.join(' ');
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const number = FIRST_WORD + this.numbers.size + this.sets.push(ids) - 1;
    this.groups.set(key, number);
    return number;
  }

  /** Each group's size and its words' numbers, as differences. */
  packGroups(): string {
    return packNumbers(this.sets.flatMap((ids) => [ids.length, ...ids.map((id, n) => id - (ids[n - 1] ?? 0))]));
  }
}

interface ParsedUnit {
  readonly rule: number;
  readonly cancels: boolean;
  readonly pattern: Pattern;
  /** "rule pushy/asap, pattern 2", for messages. */
  readonly label: string;
}

function locate<T>(label: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new SyntaxError(`${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseRule(rule: Rule, number: number, context: PatternContext): ParsedUnit[] {
  const parse = (cancels: boolean) => (source: string, n: number) => {
    const label = `rule ${rule.id}, ${cancels ? 'unless' : 'pattern'} ${n + 1}`;
    return { rule: number, cancels, label, pattern: locate(label, () => parsePattern(source, context)) };
  };
  return [...rule.patterns.map(parse(false)), ...(rule.unless ?? []).map(parse(true))];
}

function collectWords(node: PatternNode, into: Set<string>): void {
  if (node.type === 'word') into.add(node.word);
  else if (node.type === 'not') for (const word of node.words) into.add(word);
  else if ('child' in node) collectWords(node.child, into);
  else if ('children' in node) for (const child of node.children) collectWords(child, into);
}

const packEdges = (edges: readonly Edge[], base: number) => [
  edges.length,
  ...edges.map(({ state, atStart }) => (state - base) * 2 + Number(atStart)),
];

function packProgram({ firsts, predicates, flags, follow }: Program): number[] {
  const states = predicates.flatMap((predicate, state) => [
    Math.abs(predicate) * 2 + Number(predicate < 0),
    flags[state] ?? 0,
    ...packEdges(follow[state] ?? [], state),
  ]);
  return [...packEdges(firsts, 0), predicates.length, ...states];
}

function packUnit({ rule, cancels, pattern, label }: ParsedUnit, names: Predicates): number[] {
  const { parts, window, crossesCommas } = pattern;
  const marksAll = !parts.some(hasMark);
  const programs = locate(label, () => parts.map((part) => buildProgram(part, names, marksAll)));
  const anchors = parts
    .map((part) => chooseAnchor(part, names))
    .filter((anchor): anchor is Anchor => anchor !== undefined);
  const anchor = anchors.sort((a, b) => a.cost - b.cost)[0];
  if (!anchor) throw new SyntaxError(`${label}: it needs at least one word that must be there`);
  return [
    rule,
    Number(cancels) + 2 * Number(crossesCommas),
    window,
    anchor.predicates.length,
    ...anchor.predicates,
    programs.length,
    ...programs.flatMap(packProgram),
  ];
}

const PLACES = [undefined, 'greeting', 'closing'] as const;

/**
 * Compiles a language's rules, in the order of their ids, into the tables that checkText runs.
 * @throws SyntaxError naming the rule, the pattern and the character where a pattern can't be read
 */
export function compileRules(rules: readonly Rule[], lists: WordLists, language: Language): CompiledRules {
  const inOrder = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1));
  const contractions = new Map(
    listContractions(language).map(([written, first, second]) => [written, [first, second] as const]),
  );
  const units = inOrder.flatMap((rule, number) => parseRule(rule, number, { lists, contractions }));
  const found = new Set<string>();
  for (const { pattern } of units) for (const part of pattern.parts) collectWords(part, found);
  const words = [...found].sort();
  const names = new PredicateNames(words);
  const packed = units.map((unit) => packNumbers(packUnit(unit, names))).join('');
  return {
    words: words.join(' '),
    groups: names.packGroups(),
    rules: inOrder.map((rule) => [
      rule.id,
      CATEGORY_NAMES.indexOf(rule.category),
      rule.severity === 'clear' ? 0 : 1,
      PLACES.indexOf(rule.position),
      ...rule.replacements,
    ]),
    patterns: packed,
  };
}
