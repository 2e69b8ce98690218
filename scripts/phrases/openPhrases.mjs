import { globSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const phrases = path.join(root, 'lib', 'phrases');

/**
 * Runs the TypeScript of lib/phrases as it stands in its files.
 * @returns `load(file)` for one of its modules, `ruleFiles` with the paths of all rules, `close()`
 */
export async function openPhrases() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  const files = globSync('rules/*/**/*.ts', { cwd: phrases }).map((file) => file.split(path.sep).join('/'));
  return {
    load: (file) => runner.import(path.join(phrases, file)),
    ruleFiles: files.sort(),
    close: () => server.close(),
  };
}
