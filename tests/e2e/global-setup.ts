import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildEditors } from './editors/buildEditors';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The end-to-end tests run on the packages that users get, built anew from this tree; the editors are there before two files want
 * them. What the tests leave behind, profiles above all, lies in one folder that goes with the run; whoever wants to look at it sets
 * NACHKLANG_KEEP.
 */
export default async function prepare(): Promise<() => Promise<void>> {
  await buildEditors();
  buildExtensions();
  const folder = mkdtempSync(path.join(tmpdir(), 'nachklang-run-'));
  process.env.TMPDIR = folder;
  return async () => {
    if (process.env.NACHKLANG_KEEP) return;
    try {
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    } catch (error) {
      // A browser that was killed may still be writing, a disk still be mounted: no fault of what was tested.
      console.warn(`${folder} is left behind: ${String(error)}`);
    }
  };
}

function buildExtensions(): void {
  if (process.env.NACHKLANG_BUILT === 'yes') return;
  const result = spawnSync(process.execPath, ['scripts/node.mjs', 'scripts/build.mjs'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (result.status !== 0) throw new Error('the build failed: run `npm run build`');
}
