import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { buildEditors } from './editors/buildEditors';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The end-to-end tests run on the packages that users get, built anew from this tree; the editors are there before two files want them. */
export default async function prepare(): Promise<void> {
  await buildEditors();
  buildExtensions();
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
