import type { Language } from '../../../lib/domain/application';
import { compileRules, type WordLists } from '../../../lib/phrases/compile/compileRules';
import { BlockScanner } from '../../../lib/phrases/engine/BlockScanner';
import { CATEGORY_NAMES } from '../../../lib/phrases/engine/compiled-rules';
import { findOwnBlocks } from '../../../lib/phrases/engine/findOwnBlocks';
import { loadRules } from '../../../lib/phrases/engine/loadRules';
import type { Finding } from '../../../lib/phrases/finding';
import type { Rule } from '../../../lib/phrases/rule';
import { weighFindings } from '../../../lib/phrases/weighFindings';

/** A made-up rule; its category is what its id begins with. */
export function ruleWith({ id = 'stock/tried', ...parts }: Partial<Rule> & Pick<Rule, 'patterns'>): Rule {
  return {
    id,
    language: 'en',
    category: CATEGORY_NAMES.find((category) => id.startsWith(`${category}/`)) ?? 'stock',
    severity: 'clear',
    reason: { de: '', en: '' },
    replacements: [],
    hits: [],
    misses: [],
    source: '',
    ...parts,
  };
}

/** A checker for made-up rules. Offsets of the findings are those of their block. */
export function checkWith(
  rules: readonly Rule[],
  lists: WordLists = {},
  language: Language = rules[0]?.language ?? 'en',
): (text: string) => { words: string; finding: Finding }[] {
  const scanner = new BlockScanner(loadRules(compileRules(rules, lists, language), language));
  return (text) => {
    const blocks = findOwnBlocks(text).map((position) => ({ position, own: text.slice(position.start, position.end) }));
    const weighed = weighFindings(blocks.map(({ own, position }) => scanner.scan(own, position)));
    return weighed.flatMap((findings, n) =>
      findings.map((finding) => ({ words: blocks[n]?.own.slice(finding.start, finding.end) ?? '', finding })),
    );
  };
}

/** A checker for made-up rules; gives the marked words. */
export function markWith(rules: readonly Rule[], lists: WordLists = {}, language?: Language) {
  const check = checkWith(rules, lists, language);
  return (text: string) => check(text).map(({ words }) => words);
}

/** Marks the words that one pattern finds. */
export const markPattern = (pattern: string, language: Language = 'en', lists: WordLists = {}) =>
  markWith([ruleWith({ patterns: [pattern], language })], lists);
