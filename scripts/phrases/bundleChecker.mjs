import path from 'node:path';
import { build } from 'vite';
import { phrases, root } from './openPhrases.mjs';

/** Writes a plain module that exports checkText, with these tables instead of those in lib/phrases/compiled. */
export async function bundleChecker(tables, outFile) {
  const tablesInMemory = {
    name: 'tables-in-memory',
    load: (id) => (path.basename(path.dirname(id)) === 'compiled' ? tables[path.basename(id)] : undefined),
  };
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [tablesInMemory],
    publicDir: false,
    build: {
      lib: { entry: path.join(phrases, 'checkText.ts'), formats: ['es'], fileName: () => path.basename(outFile) },
      outDir: path.dirname(path.resolve(outFile)),
      emptyOutDir: false,
      minify: false,
      target: 'es2024',
    },
  });
}
