import type { Language } from '../../domain/application';
import { lists as germanLists } from '../lists/de';
import { lists as englishLists } from '../lists/en';
import { compileRules } from './compileRules';
import { loadRuleFiles } from './loadRuleFiles';
import { renderCatalogue } from './renderCatalogue';
import { HEADER, renderCompiled, renderReasons } from './renderCompiled';

const LISTS = { de: germanLists, en: englishLists };
const LANGUAGES: readonly Language[] = ['de', 'en'];

/** The generated modules of lib/phrases/compiled: file name → text, from the modules of the rule files. */
export function renderAll(
  modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
): Record<string, string> {
  const rules = loadRuleFiles(modules).map(({ rule }) => rule);
  const tables = LANGUAGES.map((language): [string, string] => {
    const own = rules.filter((rule) => rule.language === language);
    return [`${language}.ts`, renderCompiled(compileRules(own, LISTS[language], language), language)];
  });
  return {
    ...Object.fromEntries(tables),
    'reasons.ts': renderReasons(rules),
    'catalogue.ts': renderCatalogue(rules, HEADER),
  };
}
