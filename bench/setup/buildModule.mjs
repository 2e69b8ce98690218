import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { BENCH, BUILT } from './folders.mjs';

/** What the run has made of the rules: phrases that a module may import, tables in the place of those on disk. */
const virtualFiles = ({ phrases = [], tables = {} }) => ({
  name: 'bench-virtual-files',
  resolveId: (id) => (id === 'virtual:phrases' ? '\0phrases' : undefined),
  load(id) {
    if (id === '\0phrases') return `export default ${JSON.stringify(phrases)};`;
    return path.basename(path.dirname(id)) === 'compiled' ? tables[path.basename(id)] : undefined;
  },
});

const shared = (made) => ({
  root: BENCH,
  configFile: false,
  logLevel: 'silent',
  define: { 'process.env.NODE_ENV': '"production"' },
  plugins: [virtualFiles(made)],
});

/** Bundles a file of the bench, and all that it imports, into one module for Node; gives its path. */
export async function buildForNode(file, name, made = {}) {
  const outDir = path.join(BUILT, 'node', name);
  await build({
    ...shared(made),
    ssr: { noExternal: true },
    build: {
      ssr: path.join(BENCH, file),
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'es2024',
      rolldownOptions: { output: { format: 'es', entryFileNames: 'index.mjs', codeSplitting: false } },
    },
  });
  return path.join(outDir, 'index.mjs');
}

/** Bundles a file as a page would load it and gives the bytes of all that was written, minified and gzipped. */
export async function measurePage(file, name, made = {}) {
  const outDir = path.join(BUILT, 'page', name);
  await build({
    ...shared(made),
    build: {
      outDir,
      emptyOutDir: true,
      minify: true,
      target: 'es2024',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(BENCH, file), preserveEntrySignatures: 'strict' },
    },
  });
  const written = readdirSync(outDir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return sumSizes(written);
}

function sumSizes(files) {
  const contents = files.map((file) => readFileSync(file));
  return {
    minified: contents.reduce((sum, content) => sum + content.length, 0),
    gzipped: contents.reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0),
  };
}

/** Bytes that a package takes on disk without the packages it needs; for one that can't be bundled for a page. */
export function sizeOnDisk(packageName) {
  const folder = path.join(BENCH, 'node_modules', packageName);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(path.join(entry.parentPath, entry.name)).size, 0);
}
