import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer, createServerModuleRunner } from 'vite';

export const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Runs TypeScript of the project as it stands in its files.
 * @returns `load(file)` for a module, by its path from the root, and `close()`
 */
export async function openModules() {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  const runner = createServerModuleRunner(server.environments.ssr, { hmr: false });
  return { load: (file) => runner.import(path.join(root, file)), close: () => server.close() };
}
