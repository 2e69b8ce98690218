// Compiles lib/phrases/rules/<language>/<category>/<name>.ts into the tables in lib/phrases/compiled, and docs/PHRASES.md.
// Usage: node scripts/node.mjs scripts/phrases/compile.mjs
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openPhrases, phrases, root } from './openPhrases.mjs';

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const { load, ruleFiles, close } = await openPhrases();
try {
  const modules = {};
  for (const file of ruleFiles) modules[file] = await load(file);
  const { renderAll } = await load('compile/renderAll.ts');
  const { renderDocument } = await load('compile/renderDocument.ts');
  const tables = Object.entries(renderAll(modules)).map(([name, text]) => [path.join(phrases, 'compiled', name), text]);
  const written = [...tables, [path.join(root, 'docs', 'PHRASES.md'), renderDocument(modules)]].filter(
    ([file, text]) => read(file) !== text,
  );
  for (const [file, text] of written) writeFileSync(file, text);
  const names = written.map(([file]) => path.relative(root, file)).join(', ');
  console.log(names === '' ? 'Everything is up to date' : `Wrote ${names}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await close();
}
