// Compiles lib/phrases/rules/<language>/<category>/<name>.ts into the tables in lib/phrases/compiled.
// Usage: node scripts/node.mjs scripts/compile-rules.mjs [--check]
//   --check writes nothing and fails when a table is out of date
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const phrases = path.join(root, 'lib', 'phrases');

async function renderTables() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
    const files = globSync('rules/*/**/*.ts', { cwd: phrases }).map((file) => file.split(path.sep).join('/'));
    const modules = {};
    for (const file of files.sort()) modules[file] = await runner.import(path.join(phrases, file));
    const { renderAll } = await runner.import(path.join(phrases, 'compile', 'renderAll.ts'));
    return renderAll(modules);
  } finally {
    await server.close();
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

try {
  const tables = await renderTables();
  const stale = Object.entries(tables).filter(([name, text]) => read(path.join(phrases, 'compiled', name)) !== text);
  if (process.argv.includes('--check')) {
    for (const [name] of stale)
      console.error(
        `lib/phrases/compiled/${name} is out of date. Run: node scripts/node.mjs scripts/compile-rules.mjs`,
      );
    process.exitCode = stale.length > 0 ? 1 : 0;
  } else {
    for (const [name, text] of stale) writeFileSync(path.join(phrases, 'compiled', name), text);
    console.log(stale.length > 0 ? `Wrote ${stale.map(([name]) => name).join(', ')}` : 'Tables are up to date');
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
