// Measures what the whole extension costs beside a mail: load, keys, frames, idle time, memory. `-- --write` puts the table into docs/BENCH.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWriting = process.argv.includes('--write');
const args = [
  'scripts/node.mjs',
  'vitest',
  'run',
  '--config',
  'vitest.e2e.config.ts',
  'tests/e2e/extension-cost.test.ts',
];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NACHKLANG_COST_ROUNDS: process.env.NACHKLANG_COST_ROUNDS ?? '7',
    NACHKLANG_COST_KEYS: process.env.NACHKLANG_COST_KEYS ?? '150',
    NACHKLANG_BENCH_WRITE: isWriting ? 'yes' : 'no',
  },
});
process.exit(status ?? 1);
