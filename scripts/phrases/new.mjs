// Writes the skeleton of a new rule, with examples that fail until it is filled in.
// Usage: node scripts/node.mjs scripts/phrases/new.mjs <de|en> <category>/<name>
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { phrases, root } from './openPhrases.mjs';

const CATEGORIES = ['pushy', 'stock', 'impersonal', 'grovelling', 'trivia'];
const [language = '', id = ''] = process.argv.slice(2);
const [category = '', name = ''] = id.split('/');

function refuse(problem) {
  console.error(`${problem}\nUsage: npm run rules:new -- <de|en> <${CATEGORIES.join('|')}>/<name-in-small-letters>`);
  process.exit(1);
}

if (language !== 'de' && language !== 'en') refuse(`"${language}" is no language of the rules.`);
if (!CATEGORIES.includes(category)) refuse(`"${category}" is no category.`);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) refuse(`"${name}" is no name: small letters, digits and hyphens.`);
const file = path.join(phrases, 'rules', language, category, `${name}.ts`);
for (const other of ['de', 'en'])
  if (existsSync(path.join(phrases, 'rules', other, category, `${name}.ts`)))
    refuse(`lib/phrases/rules/${other}/${category}/${name}.ts exists; ids are unique over both languages.`);

const example = (words) => `'${words}',`;
const lines = [
  "import type { Rule } from '../../../rule';",
  '',
  'export const rule: Rule = {',
  `  id: '${category}/${name}',`,
  `  language: '${language}',`,
  `  category: '${category}',`,
  "  severity: 'mild',",
  '  // The pattern language stands at the head of lib/phrases/pattern.ts.',
  "  patterns: ['words to be found'],",
  '  reason: {',
  "    de: 'Hier steht in einem Satz, was diese Wendung beim Lesen bewirkt.',",
  "    en: 'Say here in one sentence what this wording does to the reader.',",
  '  },',
  '  advice: {',
  "    de: 'Hier steht in einem Satz, was besser wirkt.',",
  "    en: 'Say here in one sentence what works better.',",
  '  },',
  '  // Wordings that fit in the place of exactly the marked words.',
  '  replacements: [],',
  '  hits: [',
  ...['first', 'second', 'third'].map(
    (which) => `    ${example(`A ${which} sentence with [the marked words] in it.`)}`,
  ),
  '  ],',
  '  misses: [',
  ...['first', 'second', 'third'].map(
    (which) => `    ${example(`A ${which} sentence that looks alike: words to be found.`)}`,
  ),
  '  ],',
  "  source: '',",
  '};',
];
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, `${lines.join('\n')}\n`);
console.log(
  `Wrote ${path.relative(root, file)}. Fill it in, then: npm run rules:try -- ${language} ${category}/${name}`,
);
