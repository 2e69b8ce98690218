import { loadRuleFiles } from '../../lib/phrases/compile/loadRuleFiles.ts';
import { listContractions } from '../../lib/phrases/engine/contractions.ts';
import { lists as german } from '../../lib/phrases/lists/de.ts';
import { lists as english } from '../../lib/phrases/lists/en.ts';
import { parsePattern } from '../../lib/phrases/pattern.ts';
import { matchOf } from '../../lib/phrases/rule.ts';

const LISTS = { de: german, en: english };
const FILES = import.meta.glob('../../lib/phrases/rules/*/**/*.ts', { eager: true });
const RULES = loadRuleFiles(FILES).map(({ rule }) => rule);

/** The patterns of a language's rules that make hits, as trees. */
export function readPatterns(language) {
  const contractions = new Map(
    listContractions(language).map(([written, first, second]) => [written, [first, second]]),
  );
  const context = { lists: LISTS[language], contractions };
  return RULES.filter((rule) => rule.language === language).flatMap((rule) =>
    rule.patterns.map((pattern) => parsePattern(matchOf(pattern), context)),
  );
}

export const countRules = (language) => RULES.filter((rule) => rule.language === language).length;
