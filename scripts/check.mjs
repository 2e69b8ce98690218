// npm run check: all that CI runs (there in greater numbers, tests/runs.ts), in the order in which a mistake shows soonest.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['Lint and format', ['@biomejs/biome', 'check', '--error-on-warnings', '.']],
  ['Types', ['typescript/tsc', '--noEmit']],
  ['Start', ['scripts/start.mjs', '--headless']],
  ['Simulated users', ['scripts/simulate.mjs', '--years', '2000']],
  ['Tests', ['scripts/test.mjs']],
];

for (const [name, args] of steps) {
  console.log(`\n— ${name}`);
  const { status } = spawnSync(process.execPath, ['scripts/node.mjs', ...args], { cwd, stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${name} failed.`);
    process.exit(status ?? 1);
  }
}
