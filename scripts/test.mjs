// npm test: every test there is, the ones in real browsers included, and one line at the end that counts them.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireSystemPackages } from './system-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = path.join(root, '.cache', 'reports');
mkdirSync(reports, { recursive: true });

function runSuite(name, config) {
  const file = path.join(reports, `${name}.json`);
  const args = ['scripts/node.mjs', 'vitest', 'run', '--config', config];
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync(process.execPath, [...args, ...output], { cwd: root, stdio: 'inherit' });
  const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(file, 'utf8'));
  return {
    status,
    passed: numPassedTests,
    failed: numFailedTests,
    others: numTotalTests - numPassedTests - numFailedTests,
  };
}

requireSystemPackages(['chromium', 'firefox', 'clock', 'bus', 'fonts']);
const suites = [runSuite('unit', 'vitest.config.ts'), runSuite('e2e', 'vitest.e2e.config.ts')];
const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
// A suite that broke outside a test, or a test that did not run, is a failure too.
const broken = suites.filter((suite) => suite.status !== 0 && suite.failed === 0).length;
const failed = sum('failed') + sum('others') + broken;
console.log(`\n${sum('passed')} passed, ${failed} failed`);
process.exit(failed === 0 && suites.every((suite) => suite.status === 0) ? 0 : 1);
