import { startWatch } from './startWatch.mjs';

/** One sample lasts at least so long, so that the clock's own steps don't count. */
const SAMPLE_MS = 1;
const FEWEST_SAMPLES = 5;
const MOST_SAMPLES = 2000;
/** From here on one run is a sample, and no input is run twice. */
const SLOW_MS = 3;

const now = () => performance.now();

function median(sorted) {
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** What samples of a watch come to, in milliseconds; those without a wait alone where there are enough of them. */
export function summarise(samples) {
  const calm = samples.filter(({ hasWaited }) => !hasWaited);
  const counted = calm.length >= FEWEST_SAMPLES ? calm : samples;
  const sorted = counted.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
  return { median: median(sorted), min: sorted[0], max: sorted.at(-1), samples: sorted.length };
}

/** What the runs found, added up, so that no run can be left out as unused. */
let found = 0;
const count = (findings) => {
  found += findings?.length ?? 0;
};
export const totalFound = () => found;

const perRun = ({ milliseconds, hasWaited }, runs) => ({ milliseconds: milliseconds / runs, hasWaited });

function timeBatch(run, inputs, from, runs) {
  const stop = startWatch();
  for (let n = 0; n < runs; n++) count(run(inputs[(from + n) % inputs.length]));
  return perRun(stop(), runs);
}

async function timeBatchAwaiting(run, inputs, from, runs) {
  const stop = startWatch();
  for (let n = 0; n < runs; n++) count(await run(inputs[(from + n) % inputs.length]));
  return perRun(stop(), runs);
}

/** Runs until the engine has had time to compile what is hot; gives the least that a run took, in milliseconds. */
async function warmUp(timer, run, inputs, budget) {
  const started = now();
  let least = Number.POSITIVE_INFINITY;
  for (let n = 0; n === 0 || now() - started < budget; n++)
    least = Math.min(least, (await timer(run, inputs, n, 1)).milliseconds);
  return least;
}

/**
 * How long `run` takes for one of the inputs, which come in turn. A slow one sees each input once; a fast one goes round.
 * @param warmUpInputs run before, untimed
 * @param budget milliseconds for the warm-up and again for the samples, unless a few samples take longer
 * @returns what summarise gives
 */
export async function timeRuns(run, inputs, { warmUpInputs = inputs, budget = 800 } = {}) {
  const first = run(warmUpInputs[0]);
  const timer = first instanceof Promise ? timeBatchAwaiting : timeBatch;
  count(await first);
  const expected = await warmUp(timer, run, warmUpInputs, budget);
  const isSlow = expected > SLOW_MS;
  const runs = isSlow ? 1 : Math.ceil(SAMPLE_MS / Math.max(expected, 0.0001));
  const most = isSlow ? inputs.length : MOST_SAMPLES;
  const samples = [];
  const started = now();
  while (samples.length < most && (samples.length < FEWEST_SAMPLES || now() - started < budget))
    samples.push(await timer(run, inputs, samples.length * runs, runs));
  return summarise(samples);
}

/** Times several checks in turns, so that a busy moment of the machine meets them all: name → what its samples come to. */
export function timeTogether(checks, inputs, { budget = 1500 } = {}) {
  const entries = Object.entries(checks).map(([name, run]) => ({ name, run, runs: 1, samples: [] }));
  for (const entry of entries) {
    const started = now();
    let least = Number.POSITIVE_INFINITY;
    while (now() - started < budget / 3)
      least = Math.min(least, timeBatch(entry.run, inputs, 0, inputs.length).milliseconds);
    entry.runs = inputs.length * Math.ceil(SAMPLE_MS / (least * inputs.length));
  }
  const started = now();
  while (now() - started < budget * entries.length)
    for (const { run, runs, samples } of entries) samples.push(timeBatch(run, inputs, 0, runs));
  return Object.fromEntries(entries.map(({ name, samples }) => [name, summarise(samples)]));
}
