// npm run check: all that CI runs (there in greater numbers, tests/runs.ts), in the order in which a mistake shows soonest.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const cwd = fileURLToPath(new URL('..', import.meta.url));
const years = process.env.NACHKLANG_RUNS === 'full' ? '2000' : '500';
/** One group after the other; of a group all at the same time: none writes what another reads. */
const groups = [
  [
    ['Lint and format', ['@biomejs/biome', 'check', '--error-on-warnings', '.']],
    ['Types', ['typescript/tsc', '--noEmit']],
    ['Simulated users', ['scripts/simulate.mjs', '--years', years]],
  ],
  [['Start', ['scripts/start.mjs', '--headless']]],
  [['Tests', ['scripts/test.mjs']]],
];

/** What a step says is shown at once, or, where others run beside it, when it has ended. Resolves with its exit code. */
function run([name, args], isAlone) {
  if (isAlone) console.log(`\n— ${name}`);
  const output = isAlone ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, ['scripts/node.mjs', ...args], { cwd, stdio: ['ignore', output, output] });
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  return new Promise((done) => {
    child.on('close', (code) => {
      if (!isAlone) process.stdout.write(`\n— ${name}\n${Buffer.concat(said)}`);
      if (code !== 0) console.error(`\n${name} failed.`);
      done(code ?? 1);
    });
  });
}

for (const group of groups) {
  const codes = await Promise.all(group.map((step) => run(step, group.length === 1)));
  const failed = codes.find((code) => code !== 0);
  if (failed === undefined) continue;
  process.exitCode = failed;
  break;
}
