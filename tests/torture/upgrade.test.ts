import { rmSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeUpgraded, killInUpgrade, profileOfFirstLayout } from '../e2e/harness/firstLayout';
import { seededRandom } from '../e2e/harness/seededRandom';
import { isTimeUp, limits } from './limits';
import { tell } from './tell';

const ROWS = 2000;

it('An upgrade of the layout that is killed at any moment is completed by the next start, without a loss (S13)', async () => {
  const random = seededRandom(limits.seed);
  const { profile, rows } = await profileOfFirstLayout(ROWS);
  const losses: string[] = [];
  let kills = 0;
  for (; kills < limits.cuts && losses.length === 0 && !isTimeUp(); kills++) {
    const killed = await killInUpgrade(profile, random, 1500);
    losses.push(...(await judgeUpgraded(killed, rows)));
    rmSync(killed, { recursive: true, force: true });
  }
  tell({
    rows: 'S13',
    what: `${kills} upgrades of ${ROWS} applications from layout 1, without a mirror, killed within 1.5 s`,
    result: `${losses.length} rows lost or left between`,
  });
  expect(losses).toEqual([]);
});
