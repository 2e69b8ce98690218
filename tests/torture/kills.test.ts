import { expect, it } from 'vitest';
import { type DiskFault, databaseFaults } from '../e2e/harness/databaseFaults';
import { killRun } from '../e2e/harness/killRun';
import type { Random } from '../e2e/harness/seededRandom';
import { isTimeUp, limits } from './limits';
import { tell } from './tell';

/** Kills on one profile, before a fresh one is taken. */
const ON_ONE_PROFILE = 25;

type FaultName = keyof typeof databaseFaults | 'nothing';
/** Half of the kills leave a torn log; the rest of the faults share what is left with kills alone. */
const FAULTS: FaultName[] = [
  'tearLog',
  'nothing',
  'tearLog',
  'flipBytes',
  'tearLog',
  'deleteFolder',
  'tearLog',
  'zeroCurrent',
];

const figures = {
  kills: 0,
  wipes: 0,
  acknowledged: 0,
  updates: 0,
  removals: 0,
  undone: 0,
  longest: 0,
  losses: [] as string[],
};
const faults = new Map<FaultName, number>();
const starts: number[] = [];

function countingFault(random: Random): DiskFault | undefined {
  const name = FAULTS[Math.floor(random() * FAULTS.length)] ?? 'nothing';
  if (name === 'nothing') return undefined;
  return (place, chance) => {
    const isDone = databaseFaults[name](place, chance);
    if (isDone) faults.set(name, (faults.get(name) ?? 0) + 1);
    return isDone;
  };
}

async function runOnFreshProfile(seed: number): Promise<void> {
  const kills = Math.min(ON_ONE_PROFILE, limits.kills - figures.kills);
  const run = await killRun({
    kills,
    seed,
    killStartEvery: 4,
    page: 'manifest.json',
    faultAfter: (_, random) => countingFault(random),
  });
  figures.kills += run.kills;
  figures.wipes += run.wipes;
  figures.acknowledged += run.acknowledged;
  figures.removals += (run.kinds['application/delete'] ?? 0) + (run.kinds['application/purge'] ?? 0);
  figures.undone += run.kinds['application/undo'] ?? 0;
  figures.losses.push(...run.losses.map((loss) => `seed ${seed}: ${loss}`));
  starts.push(...run.starts);
  console.info(
    `${figures.kills} kills, ${figures.wipes} wipes, ${figures.acknowledged} acknowledged, ${figures.losses.length} lost`,
  );
}

it('Every acknowledged write survives kills in mid-write and in mid-start, torn logs, flipped bytes, and a database that is deleted as a whole (S1, S2, S3)', async () => {
  for (let seed = limits.seed; figures.kills < limits.kills && !isTimeUp() && figures.losses.length === 0; seed++)
    await runOnFreshProfile(seed);
  starts.sort((a, b) => a - b);
  const { kills, wipes, acknowledged, removals, undone, losses } = figures;
  tell({
    rows: 'S1–S3',
    what: `${kills} kills in mid-write or mid-start; ${[...faults].map(([name, count]) => `${name} ${count}`).join(', ')}; ${wipes} databases gone`,
    result:
      `${acknowledged} acknowledged writes (${removals} removals, ${undone} undone), ${losses.length} lost; ` +
      `start to first answer: half within ${starts[starts.length >> 1]} ms, the longest ${starts.at(-1)} ms`,
  });
  expect(losses).toEqual([]);
});
