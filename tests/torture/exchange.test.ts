import { expect, it } from 'vitest';
import { databaseFaults } from '../e2e/harness/databaseFaults';
import { killInExchange } from '../e2e/harness/exchangeKill';
import { seededRandom } from '../e2e/harness/seededRandom';
import { limits } from './limits';
import { tell } from './tell';

it('An import that is killed in the middle is there as a whole or not at all, also when the log is torn (H6)', async () => {
  const { kills, whole, acknowledged, losses } = await killInExchange({
    kills: limits.cuts,
    random: seededRandom(limits.seed),
    count: 300,
    faultAfter: (kill) => (kill % 2 === 0 ? databaseFaults.tearLog : undefined),
  });
  tell({
    rows: 'H6',
    what: `${kills} imports of 600 records killed in the middle, every second time with a torn log`,
    result: `${whole} there as a whole (${acknowledged} of them acknowledged), ${kills - whole} not at all, ${losses.length} by half`,
  });
  expect(losses).toEqual([]);
});
