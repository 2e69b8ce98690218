// Replaces words and inserts letters at random in every editor of the tests, as often as the contract asks for.
// Usage: node scripts/node.mjs scripts/contract-long.mjs [--replacements 2000] [--letters 500]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({
  options: { replacements: { type: 'string', default: '2000' }, letters: { type: 'string', default: '500' } },
});
const counts = {
  RANDOM_REPLACEMENTS: values.replacements,
  RANDOM_LETTERS: values.letters,
  RANDOM_REPLACEMENTS_FIREFOX: values.replacements,
  RANDOM_LETTERS_FIREFOX: values.letters,
};
const { status } = spawnSync(
  process.execPath,
  ['scripts/node.mjs', 'vitest', 'run', '--config', 'vitest.e2e.config.ts', 'tests/e2e/random-writing'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...counts } },
);
process.exitCode = status ?? 1;
