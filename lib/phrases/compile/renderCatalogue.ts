import type { Language } from '../../domain/application';
import type { Rule } from '../rule';
import { byId } from './byId';
import { wordingsOf } from './wordingsOf';

const LANGUAGES: readonly Language[] = ['de', 'en'];

/** The shortest is read soonest. */
const example = ({ hits }: Rule) => [...hits].sort((one, other) => one.length - other.length)[0] ?? '';

/** A wording that can be shown without the mail it goes into. */
const calmer = (rule: Rule) => wordingsOf(rule).find((wording) => wording !== '' && !wording.includes('$')) ?? '';

/** The text of compiled/catalogue.ts: each rule with one example, for the page that lists them. */
export function renderCatalogue(rules: readonly Rule[], header: string): string {
  const inOrder = [...rules].sort(byId);
  const lists = LANGUAGES.map((language) => {
    const own = inOrder.filter((rule) => rule.language === language);
    const entries = own.map((rule) => [rule.id, rule.severity === 'clear' ? 1 : 0, example(rule), calmer(rule)]);
    return `  ${language}: [\n${entries.map((entry) => `    ${JSON.stringify(entry)},\n`).join('')}  ],\n`;
  });
  return `${header}import type { Language } from '../../domain/application';

/** Name, whether it is clear, a sentence with the marked words in brackets, and a calmer wording for them or ''. */
export type CatalogueEntry = readonly [id: string, isClear: 0 | 1, example: string, calmer: string];

/** All rules of each language, for the page that lists them. */
export const CATALOGUE: Readonly<Record<Language, readonly CatalogueEntry[]>> = {
${lists.join('')}};
`;
}
