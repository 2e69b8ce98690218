import { readFileSync } from 'node:fs';
import path from 'node:path';
import { buildForNode } from './buildModule.mjs';
import { ROOT } from './folders.mjs';

const PHRASES = 1000;
const COMPILED = path.join(ROOT, 'lib', 'phrases', 'compiled');

const isCurrent = ([name, text]) => readFileSync(path.join(COMPILED, name), 'utf8') === text;

/** What the rules, as they stand in their files, come to: tables, plain phrases, and how much they hold. */
export async function makeOfRules() {
  const { renderTables } = await import(await buildForNode('own/renderTables.mjs', 'tables'));
  const { countHoldings, listPhrases } = await import(await buildForNode('own/phrases.mjs', 'phrases'));
  const tables = renderTables();
  return {
    tables,
    isStale: !Object.entries(tables).every(isCurrent),
    phrases: listPhrases('en', PHRASES),
    holdings: { en: countHoldings('en'), de: countHoldings('de') },
  };
}
