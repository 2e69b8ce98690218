import type { Language } from '../../domain/application';
import { CATEGORY_NAMES } from '../engine/compiled-rules';
import type { Category } from '../finding';
import type { Rule } from '../rule';
import { byId } from './byId';
import { loadRuleFiles } from './loadRuleFiles';
import { wordingsOf } from './wordingsOf';

const LANGUAGES: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'German'],
];
const CATEGORIES: Readonly<Record<Category, string>> = {
  pushy: 'Pushy: it presses for a decision, for speed, for a favour',
  stock: 'Stock: worn formulas, office language, unproven claims, empty praise',
  impersonal: 'Impersonal: a greeting to nobody',
  grovelling: 'Grovelling: making oneself small, apologising for nothing',
  trivia: 'Trivia: beside the point in a mail after an interview',
};

const INTRODUCTION = `# Phrases: the rules

<!-- Written by \`npm run rules\` from lib/phrases/rules; do not edit. -->

What Nachklang marks while a mail is written, why, and what it leaves alone. Each rule is a file in \`lib/phrases/rules\`;
how to add one stands in [CONTRIBUTING.md](../CONTRIBUTING.md). _Clear_: nearly every editor would change it in a mail after
an interview. _Mild_: a matter of taste, shown quietly. The marked words stand in bold. R14, R17 and the like are the
[rules of good follow-up](PRINCIPLES.md).
`;

const escaped = (sentence: string) => sentence.replace(/[<_*]/g, (sign) => `\\${sign}`);
const markBold = (hit: string) => escaped(hit).replace('[', '**').replace(']', '**');

function renderRule(rule: Rule): string {
  const wordings = wordingsOf(rule).map((wording) => `“${wording.replace(/\$\d/g, '…')}”`);
  return [
    `#### ${rule.id} _(${rule.severity})_`,
    '',
    `${rule.reason.en} · ${rule.reason.de}`,
    ...(rule.advice ? ['', `Better: ${rule.advice.en} · ${rule.advice.de}`] : []),
    ...(wordings.length > 0 ? ['', `Calmer: ${wordings.join(', ')}`] : []),
    '',
    ...rule.hits.map((hit) => `- ${markBold(hit)}`),
    '',
    'Left alone:',
    '',
    ...rule.misses.map((miss) => `- ${escaped(miss)}`),
    '',
    `Source: ${rule.source}`,
    '',
  ].join('\n');
}

/** The text of docs/PHRASES.md, from the modules of the rule files. */
export function renderDocument(modules: Readonly<Record<string, Readonly<Record<string, unknown>>>>): string {
  const rules = loadRuleFiles(modules)
    .map(({ rule }) => rule)
    .sort(byId);
  const sections = LANGUAGES.flatMap(([language, name]) => [
    `## ${name}\n`,
    ...CATEGORY_NAMES.flatMap((category) => {
      const own = rules.filter((rule) => rule.language === language && rule.category === category);
      return [`### ${CATEGORIES[category]}\n`, ...own.map(renderRule)];
    }),
  ]);
  return `${[INTRODUCTION, ...sections].join('\n').trimEnd()}\n`;
}
