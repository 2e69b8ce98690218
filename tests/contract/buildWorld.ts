import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (file: string) => fileURLToPath(new URL(file, import.meta.url));

/** The adapters and the suite's handle as one script, as the content script is one. `standIns`: modules by what takes their place. */
export async function buildWorld(entry = 'world.ts', standIns: Record<string, string> = {}): Promise<string> {
  const result = await build({
    plugins: [
      {
        name: 'stand-ins',
        enforce: 'pre',
        resolveId(source) {
          const file = standIns[source];
          return file && here(file);
        },
      },
    ],
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      lib: { entry: here(entry), formats: ['iife'], name: 'world' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!output || !('output' in output)) throw new Error('the bundler returned nothing');
  return output.output[0].code;
}
