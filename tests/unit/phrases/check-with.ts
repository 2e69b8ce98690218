import type { Language } from '../../../lib/domain/application';
import { compileRules, type WordLists } from '../../../lib/phrases/compile/compileRules';
import { findOwnBlocks } from '../../../lib/phrases/engine/findOwnBlocks';
import { loadRules } from '../../../lib/phrases/engine/loadRules';
import { Matcher } from '../../../lib/phrases/engine/matchSentence';
import { scanBlock } from '../../../lib/phrases/engine/scanBlock';
import type { Rule } from '../../../lib/phrases/rule';

export function ruleWith(parts: Partial<Rule> & Pick<Rule, 'patterns'>): Rule {
  return {
    id: 'stock/tried',
    language: 'en',
    category: 'stock',
    severity: 'clear',
    reason: { de: '', en: '' },
    replacements: [],
    hits: [],
    misses: [],
    source: '',
    ...parts,
  };
}

/** A checker for made-up rules; gives the marked words. */
export function markWith(
  rules: readonly Rule[],
  lists: WordLists = {},
  language: Language = rules[0]?.language ?? 'en',
) {
  const matcher = new Matcher(loadRules(compileRules(rules, lists, language), language));
  return (text: string) =>
    findOwnBlocks(text).flatMap((block) => {
      const own = text.slice(block.start, block.end);
      return scanBlock(own, matcher, block).map((finding) => own.slice(finding.start, finding.end));
    });
}

/** Marks the words that one pattern finds. */
export const markPattern = (pattern: string, language: Language = 'en', lists: WordLists = {}) =>
  markWith([ruleWith({ patterns: [pattern], language })], lists);
