// Measures what typing costs beside a mail, with and without the extension. `-- --write` puts the table into docs/BENCH.md.
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
  'tests/e2e/typing-speed.test.ts',
];
const { status } = spawnSync(process.execPath, args, {
  cwd: root,
  stdio: 'inherit',
  env: {
    ...process.env,
    NACHKLANG_TYPING_ROUNDS: process.env.NACHKLANG_TYPING_ROUNDS ?? '7',
    NACHKLANG_TYPING_KEYS: process.env.NACHKLANG_TYPING_KEYS ?? '150',
    NACHKLANG_BENCH_WRITE: isWriting ? 'yes' : 'no',
  },
});
process.exit(status ?? 1);
