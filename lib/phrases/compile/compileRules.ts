import type { Language } from '../../domain/application';
import {
  CATEGORY_NAMES,
  type CompiledRule,
  type CompiledRules,
  ELSEWHERE_NAMES,
  joinTraits,
  type PatternWordings,
  PLACE_NAMES,
  SEVERITY_NAMES,
} from '../engine/compiled-rules';
import { listContractions } from '../engine/contractions';
import { loadRules } from '../engine/loadRules';
import { packNumbers } from '../engine/pack';
import type { Pattern, PatternNode } from '../engine/pattern-node';
import { unpackWords } from '../engine/unpackWords';
import { type PatternContext, parsePattern } from '../pattern';
import { matchOf, type Rule } from '../rule';
import { byId } from './byId';
import { chooseTriggers } from './chooseTriggers';
import { COMMON_WORDS } from './common-words';
import { mayDropDots } from './mayDropDots';
import { collect, PatternPacker, packWords } from './packPatterns';

export type WordLists = PatternContext['lists'];

/** A rule's patterns, those that cancel in the sentence and those that cancel in the clause. */
type Groups = readonly [patterns: readonly Pattern[], unless: readonly Pattern[], unlessInClause: readonly Pattern[]];

interface ParsedRule {
  readonly rule: Rule;
  readonly groups: Groups;
}

const GROUP_NAMES = ['pattern', 'unless', 'unlessInClause'];
/** The list of what a mail speaks of when it belongs to an application. */
const TOPIC = 'application';
/** A word that comes so often among a thousand is one of the common ones. */
const COMMON = 1;

function locate<T>(label: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new SyntaxError(`${label}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function parseRule(rule: Rule, context: PatternContext): ParsedRule {
  const parse = (group: number) => (source: string, n: number) =>
    locate(`rule ${rule.id}, ${GROUP_NAMES[group]} ${n + 1}`, () => parsePattern(source, context));
  const { unless = [], unlessInClause = [] } = rule;
  return {
    rule,
    groups: [rule.patterns.map(matchOf).map(parse(0)), unless.map(parse(1)), unlessInClause.map(parse(2))],
  };
}

/** The words in the order of the table: common ones first, so that they pack short and are known as common. */
function orderWords(words: ReadonlySet<string>): { common: string[]; others: string[] } {
  const frequency = (word: string) => COMMON_WORDS.get(word) ?? 0;
  const common = [...words].filter((word) => frequency(word) >= COMMON);
  common.sort((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1));
  const others = [...words].filter((word) => frequency(word) < COMMON).sort();
  return { common, others };
}

function packRule({ rule }: ParsedRule): CompiledRule {
  const traits = joinTraits({
    category: CATEGORY_NAMES.indexOf(rule.category),
    severity: SEVERITY_NAMES.indexOf(rule.severity),
    place: PLACE_NAMES.indexOf(rule.position),
    elsewhere: ELSEWHERE_NAMES.indexOf(rule.elsewhere),
  });
  const own = rule.patterns.flatMap((pattern, n): PatternWordings[] =>
    typeof pattern === 'string' ? [] : [[n, ...pattern.replacements]],
  );
  return [rule.id.slice(rule.category.length + 1), traits, rule.replacements, ...own];
}

function pack(parsed: readonly ParsedRule[], topic: PatternNode | undefined, umlauts: ReadonlySet<string>) {
  const found = new Set<string>();
  const used = new Map<string, PatternNode>();
  for (const { groups } of parsed)
    for (const { parts } of groups.flat()) for (const part of parts) collect(part, found, used);
  if (topic) collect(topic, found, used);
  const { common, others } = orderWords(found);
  const numbers = new Map([...common, ...others].map((word, n) => [word, n]));
  const packer = new PatternPacker(numbers, new Map([...used.keys()].map((name, n) => [name, n])));
  const bare = (word: string) => word.replace(/[~*]$/, '');
  const spell = (word: string) => (umlauts.has(bare(word)) && mayDropDots(bare(word)) ? `${word}=` : word);
  return {
    common: common.map(spell).join(' '),
    frequency: packNumbers(common.map((word) => COMMON_WORDS.get(word) ?? 1)),
    words: packWords(others.map(spell)),
    rules: parsed.map(packRule),
    lists: packNumbers([...used.values()].flatMap((node) => packer.node(node))),
    patterns: packNumbers(
      parsed.flatMap(({ groups }) => [
        ...groups.map((group) => group.length),
        ...groups.flat().flatMap((pattern) => packer.pattern(pattern)),
      ]),
    ),
    triggers: '',
    topic: topic ? packNumbers(packer.node(topic)) : '',
  };
}

/**
 * Compiles a language's rules, in the order of their ids, into the tables that checkText runs.
 * @throws SyntaxError naming the rule, the pattern and the character where a pattern can't be read or run
 */
export function compileRules(rules: readonly Rule[], lists: WordLists, language: Language): CompiledRules {
  const inOrder = [...rules].sort(byId);
  const contractions = new Map(
    listContractions(language).map(([written, first, second]) => [written, [first, second] as const]),
  );
  const umlauts = new Set<string>();
  const context: PatternContext = { lists, contractions, onUmlaut: (word) => umlauts.add(word) };
  const parsed = inOrder.map((rule) => parseRule(rule, context));
  const topic = lists[TOPIC] ? parsePattern(`<${TOPIC}>`, context).parts[0] : undefined;
  const compiled = pack(parsed, topic, umlauts);
  try {
    return { ...compiled, triggers: packNumbers(chooseTriggers(loadRules(compiled, language), unpackWords(compiled))) };
  } catch (error) {
    for (const each of parsed) verify(each, language);
    throw error;
  }
}

/** Loads each pattern of a rule alone, so that the one that can't be run is named. */
function verify({ rule, groups }: ParsedRule, language: Language): void {
  groups.forEach((group, which) => {
    group.forEach((pattern, n) => {
      const alone: Groups =
        which === 0 ? [[pattern], [], []] : [[], which === 1 ? [pattern] : [], which === 2 ? [pattern] : []];
      locate(`rule ${rule.id}, ${GROUP_NAMES[which]} ${n + 1}`, () =>
        loadRules(pack([{ rule, groups: alone }], undefined, new Set()), language),
      );
    });
  });
}
