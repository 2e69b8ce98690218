// Tries rules as they stand in their files, without writing the tables.
// Usage: node scripts/node.mjs scripts/phrases/try.mjs <de|en> [id or beginning of ids …]   the examples of these rules
//        … <de|en> --text "A sentence."      what all rules of the language say about a text
//        … --bundle <file.mjs>               a plain module that exports checkText, made of the rules as they are now
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { bundleChecker } from './bundleChecker.mjs';
import { examineRule, show } from './examineRule.mjs';
import { openPhrases, root } from './openPhrases.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { text: { type: 'string' }, bundle: { type: 'string' } },
});

/** The modules of all rules that can be read; the others are named and left out. */
async function loadRules({ load, ruleFiles }) {
  const { compileRules } = await load('compile/compileRules.ts');
  const lists = { de: (await load('lists/de.ts')).lists, en: (await load('lists/en.ts')).lists };
  const modules = {};
  for (const file of ruleFiles) {
    try {
      const module = await load(file);
      compileRules([module.rule], lists[module.rule.language], module.rule.language);
      modules[file] = module;
    } catch (error) {
      console.error(`LEFT OUT ${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return modules;
}

function tryRules(rules, check) {
  let failed = 0;
  for (const rule of rules) {
    const { problems, replaced } = examineRule(rule, check);
    for (const better of replaced) console.log(`  ${better}`);
    if (problems.length === 0) continue;
    failed++;
    console.log(`✗ ${rule.id}\n${problems.map((problem) => `    ${problem}`).join('\n')}`);
  }
  console.log(`${rules.length} rules tried, ${failed} with problems`);
  if (rules.length === 0) console.error('No rule of this language has an id that begins like that.');
  process.exitCode = failed > 0 || rules.length === 0 ? 1 : 0;
}

const opened = await openPhrases();
const file = path.resolve(values.bundle ?? path.join(root, 'node_modules', '.cache', `checker-${process.pid}.mjs`));
try {
  const modules = await loadRules(opened);
  const { renderAll } = await opened.load('compile/renderAll.ts');
  await bundleChecker(renderAll(modules), file);
  if (values.bundle === undefined) {
    const { checkText } = await import(pathToFileURL(file).href);
    const [language, ...ids] = positionals;
    const check = (text) => checkText(text, { language });
    const isAsked = ({ rule }) =>
      rule.language === language && (ids.length === 0 || ids.some((id) => rule.id.startsWith(id)));
    if (values.text === undefined)
      tryRules(
        Object.values(modules)
          .filter(isAsked)
          .map(({ rule }) => rule),
        check,
      );
    else for (const finding of check(values.text)) console.log(show(values.text, finding), finding.replacements);
  }
} finally {
  if (values.bundle === undefined) await rm(file, { force: true });
  await opened.close();
}
