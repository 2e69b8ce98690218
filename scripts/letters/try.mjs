// Composes letters from random records and judges each by every rule that a letter has; then measures how much letters have in common.
// Usage: node scripts/node.mjs scripts/letters/try.mjs [--runs 100000] [--sample 1000]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: { runs: { type: 'string', default: '100000' }, sample: { type: 'string', default: '1000' } },
});
const { status } = spawnSync(
  process.execPath,
  [
    'scripts/node.mjs',
    'vitest',
    'run',
    'tests/unit/letters/letters.property.test.ts',
    'tests/unit/letters/similarity.test.ts',
  ],
  { cwd: root, stdio: 'inherit', env: { ...process.env, LETTER_RUNS: values.runs, LETTER_SAMPLE: values.sample } },
);
process.exitCode = status ?? 1;
