import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, version as bundler, minify } from 'vite';
import { concatenateClosure } from './concatenateClosure';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const here = fileURLToPath(new URL('.', import.meta.url));

/** Paths of the two page scripts, each a real editor with the page's own code around it. */
export interface EditorScripts {
  closure: string;
  rooster: string;
}

const PARTS = {
  closure: {
    package: 'google-closure-library',
    sources: ['closure-page.js', 'sending-page.js', 'concatenateClosure.ts'],
  },
  rooster: { package: 'roosterjs', sources: ['rooster-page.ts', 'sending-page.js'] },
} as const;

function readFile(...parts: string[]): string {
  return readFileSync(path.join(...parts), 'utf8');
}

/** Changes with the editor's version, with the bundler's and with our own page code, so that a stale script is never used. */
function keyOf(name: keyof EditorScripts): string {
  const part = PARTS[name];
  const { version } = JSON.parse(readFile(root, 'node_modules', part.package, 'package.json')) as { version: string };
  const hash = createHash('sha256').update(version).update(bundler).update(readFile(here, 'buildEditors.ts'));
  for (const source of part.sources) hash.update(readFile(here, source));
  return hash.digest('hex').slice(0, 16);
}

async function bundleRooster(): Promise<string> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      lib: { entry: path.join(here, 'rooster-page.ts'), formats: ['iife'], name: 'roosterPage' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bundler returned nothing');
  return output.output[0].code;
}

/** Without its comments and spaces it is a third as long for every page that opens; no name and no statement is another. */
async function bundleClosure(): Promise<string> {
  const code =
    concatenateClosure(path.join(root, 'node_modules/google-closure-library/closure/goog')) +
    readFile(here, 'sending-page.js') +
    readFile(here, 'closure-page.js');
  const shorter = { mangle: false, compress: false, codegen: { removeWhitespace: true } };
  const result = await minify('closure.js', code, shorter);
  if (result.errors.length > 0) throw new Error(`Closure can't be read: ${result.errors[0]?.message}`);
  return result.code;
}

const MAKE = {
  closure: bundleClosure,
  rooster: bundleRooster,
} as const;

/** Builds the page scripts of both editors, or takes them from the cache (`.cache/editors`, not in git). */
export async function buildEditors(outDir: string = path.join(root, '.cache/editors')): Promise<EditorScripts> {
  mkdirSync(outDir, { recursive: true });
  const scripts: EditorScripts = { closure: '', rooster: '' };
  for (const name of ['closure', 'rooster'] as const) {
    const file = path.join(outDir, `${name}-${keyOf(name)}.js`);
    if (!existsSync(file)) {
      const code = await MAKE[name]();
      writeFileSync(`${file}.${process.pid}`, code);
      renameSync(`${file}.${process.pid}`, file);
    }
    scripts[name] = file;
  }
  return scripts;
}
