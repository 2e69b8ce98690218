// Lives the lives of many made-up users and compares every look at their reminders with a second reckoning (docs/REMINDERS.md).
// Usage: npm run simulate -- [--years 100000] [--seed 1] [--minutes 60] [--workers 2] [--flaw "snoozes are lost"]
// The same seed and years live the same lives, however many workers there are. Ends with 1 when there was a fault.
import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';

const root = fileURLToPath(new URL('..', import.meta.url));
const YEARS_AT_ONCE = 200;
const YEARS_OF_A_LIFE = 4;
const PROGRESS_MS = 60_000;

async function bundle() {
  const { build } = await import('vite');
  const outDir = path.join(root, '.cache', `simulator-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: {
      ssr: 'tests/simulator/liveMany.ts',
      outDir,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'simulator.mjs' } },
    },
  });
  return path.join(outDir, 'simulator.mjs');
}

/** Hands out lives until there are none left, the time is over, or enough of them went wrong. */
function run(file, { years, seed, minutes, workers, flaw }) {
  const sum = { years: 0, zones: new Set(), looks: 0, told: 0, summaries: 0, faults: [] };
  const end = Date.now() + minutes * 60_000;
  let handed = 0;
  let shownAt = Date.now();
  const next = (worker) => {
    if (handed >= years || Date.now() > end || sum.faults.length >= 5) return worker.postMessage(null);
    const share = Math.min(YEARS_AT_ONCE, years - handed);
    worker.postMessage({ first: seed + handed / YEARS_OF_A_LIFE, years: share });
    handed += share;
  };
  const add = ({ zones, faults, ...numbers }) => {
    for (const [name, value] of Object.entries(numbers)) sum[name] += value;
    for (const zone of zones) sum.zones.add(zone);
    for (const fault of faults) console.log(`\n${fault}`);
    sum.faults.push(...faults);
    if (Date.now() - shownAt < PROGRESS_MS) return;
    shownAt = Date.now();
    console.log(lineOf(sum));
  };
  const lives = Array.from({ length: workers }, () => {
    const worker = new Worker(fileURLToPath(import.meta.url), { workerData: { file, flaw } });
    worker.on('message', (report) => {
      if (report) add(report);
      next(worker);
    });
    return new Promise((resolve, reject) => worker.on('exit', resolve).on('error', reject));
  });
  return Promise.all(lives).then(() => sum);
}

function lineOf({ years, zones, looks, told, summaries, faults }) {
  return `${years} years, ${zones.size} zones, ${looks} looks, ${told} reminders told, ${summaries} summaries, ${faults.length} faults`;
}

async function work() {
  const { liveMany, FLAWS } = await import(workerData.file);
  parentPort.on('message', async (share) => {
    if (!share) return parentPort.close();
    parentPort.postMessage(await liveMany(share.first, share.years, { flaw: FLAWS[workerData.flaw]?.() }));
  });
  parentPort.postMessage(null);
}

async function main() {
  const { values } = parseArgs({
    options: {
      years: { type: 'string', default: '100000' },
      seed: { type: 'string', default: '1' },
      minutes: { type: 'string', default: '600' },
      workers: { type: 'string', default: String(availableParallelism()) },
      flaw: { type: 'string', default: '' },
    },
  });
  const [years, seed, minutes, workers] = ['years', 'seed', 'minutes', 'workers'].map((name) => Number(values[name]));
  const started = performance.now();
  const sum = await run(await bundle(), { years, seed, minutes, workers, flaw: values.flaw });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(`\nSimulated from seed ${seed} in ${seconds} s: ${lineOf(sum)}`);
  process.exitCode = sum.faults.length > 0 || sum.years === 0 ? 1 : 0;
}

await (isMainThread ? main() : work());
