// Measures popup, start and queries with 1,000 and 10,000 applications, weighs the popup, and times an import of 10,000 rows.
// `-- --write` puts the tables into docs/BENCH.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isWriting = process.argv.includes('--write');
const files = ['popup-speed', 'scale', 'import-speed'].map((name) => `tests/e2e/${name}.test.ts`);
const args = ['scripts/node.mjs', 'vitest', 'run', '--config', 'vitest.e2e.config.ts', ...files];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NACHKLANG_STORE_TIMES: process.env.NACHKLANG_STORE_TIMES ?? '15',
    NACHKLANG_BENCH_WRITE: isWriting ? 'yes' : 'no',
  },
});
process.exit(status ?? 1);
