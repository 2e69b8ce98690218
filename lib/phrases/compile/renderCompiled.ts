import type { Language } from '../../domain/application';
import type { CompiledRules } from '../engine/compiled-rules';
import type { Rule } from '../rule';
import { byId } from './byId';

/** Stands at the head of every generated module. */
export const HEADER = `// biome-ignore-all format: written by a script
// biome-ignore-all lint: written by a script
// Written by \`npm run rules\` from lib/phrases/rules; do not edit.
`;

/** The text of compiled/<language>.ts. */
export function renderCompiled(compiled: CompiledRules, language: Language): string {
  const rules = compiled.rules.map((rule) => `    ${JSON.stringify(rule)},\n`).join('');
  return `${HEADER}import type { CompiledRules } from '../engine/compiled-rules';

export const ${language}: CompiledRules = {
  common: ${JSON.stringify(compiled.common)},
  frequency: ${JSON.stringify(compiled.frequency)},
  words: ${JSON.stringify(compiled.words)},
  rules: [
${rules}  ],
  lists: ${JSON.stringify(compiled.lists)},
  patterns: ${JSON.stringify(compiled.patterns)},
  triggers: ${JSON.stringify(compiled.triggers)},
  topic: ${JSON.stringify(compiled.topic)},
};
`;
}

type InBothLanguages = Readonly<Record<Language, string>>;

function renderTexts(rules: readonly Rule[], textOf: (rule: Rule) => InBothLanguages | undefined): string {
  return rules
    .flatMap((rule) => {
      const text = textOf(rule);
      if (!text) return [];
      return `  ${JSON.stringify(rule.id)}: { de: ${JSON.stringify(text.de)}, en: ${JSON.stringify(text.en)} },\n`;
    })
    .join('');
}

/** The text of compiled/reasons.ts, for extension pages. Ids are unique over both languages. */
export function renderReasons(rules: readonly Rule[]): string {
  const inOrder = [...rules].sort(byId);
  return `${HEADER}import type { Language } from '../../domain/application';

type Texts = Readonly<Record<string, Readonly<Record<Language, string>>>>;

/** Why a rule marks something: rule id → a sentence in each language of the interface. For extension pages only. */
export const REASONS: Texts = {
${renderTexts(inOrder, (rule) => rule.reason)}};

/** What to do instead, where a rule says so. */
export const ADVICE: Texts = {
${renderTexts(inOrder, (rule) => rule.advice)}};
`;
}
