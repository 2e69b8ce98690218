import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The adapters and the suite's handle as one script, as the content script is one. */
export async function buildWorld(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      lib: { entry: fileURLToPath(new URL('world.ts', import.meta.url)), formats: ['iife'], name: 'world' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bundler returned nothing');
  return output.output[0].code;
}
