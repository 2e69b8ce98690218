import path from 'node:path';
import { expect, it } from 'vitest';
import { startChromium } from '../e2e/harness/chromium';
import { momentOfFault } from '../e2e/harness/momentOfFault';
import { outputOf } from '../e2e/harness/output';
import { recordFrom, write } from '../e2e/harness/page-writer';
import { readRows } from '../e2e/harness/readRows';
import { type Random, seededRandom } from '../e2e/harness/seededRandom';
import { until } from '../e2e/harness/until';
import { WriteLedger } from '../e2e/harness/WriteLedger';
import { LoopDisk } from './LoopDisk';
import { isTimeUp, limits } from './limits';
import { tell } from './tell';

interface Cut {
  acknowledged: number;
  losses: string[];
}

const open = (profile: string) => startChromium({ extension: outputOf('chrome'), profile });

/** Writes on a disk of its own, cuts its power at a random moment, starts on what has reached the disk, and once more after that. */
async function cutPower(disk: LoopDisk, random: Random): Promise<Cut> {
  const profile = path.join(disk.mounted, 'profile');
  const ledger = new WriteLedger();
  const browser = await open(profile);
  const page = await browser.openPage('manifest.json');
  await readRows(page);
  // The profile as such is not at stake: an extension that was never installed has nothing to lose.
  disk.sync();
  await recordFrom(page, ledger);
  void write(page, { round: 0, writers: 3, writes: Number.MAX_SAFE_INTEGER }).catch(() => {});
  await until('writing has begun', () => ledger.acknowledged > 5, 60_000);
  await momentOfFault(random, 3000);
  if (browser.process.pid !== undefined) process.kill(-browser.process.pid, 'SIGSTOP');
  disk.keepMoment();
  // Answers that were on their way: the writes were kept before they were sent off.
  await browser.kill();
  disk.goBack();
  const losses: string[] = [];
  for (const start of ['the first', 'the second']) {
    const again = await open(profile);
    const rows = await readRows(await again.openPage('manifest.json'));
    losses.push(...ledger.findLosses(rows).map((loss) => `${loss}, at ${start} start`));
    await again.close();
  }
  return { acknowledged: ledger.acknowledged, losses };
}

it('Every acknowledged write survives a power cut, at the next start and the one after (S6)', async () => {
  const random = seededRandom(limits.seed);
  const cuts: Cut[] = [];
  while (cuts.length < limits.cuts && !isTimeUp()) {
    const disk = LoopDisk.make();
    try {
      cuts.push(await cutPower(disk, random));
    } finally {
      disk.remove();
    }
  }
  const acknowledged = cuts.reduce((sum, cut) => sum + cut.acknowledged, 0);
  const losses = cuts.flatMap((cut, number) => cut.losses.map((loss) => `cut ${number + 1}: ${loss}`));
  tell({
    rows: 'S6',
    what: `${cuts.length} power cuts in mid-write (copies of a loop-mounted ext4 image)`,
    result: `${acknowledged} acknowledged writes, ${losses.length} lost`,
  });
  expect(losses).toEqual([]);
  expect(cuts.length).toBeGreaterThan(0);
});
