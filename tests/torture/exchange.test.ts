import { expect, it } from 'vitest';
import { databaseFaults } from '../e2e/harness/databaseFaults';
import { killInExchange } from '../e2e/harness/exchangeKill';
import { seededRandom } from '../e2e/harness/seededRandom';
import { limits } from './limits';
import { tell } from './tell';

const CASES: [what: string, undoes: boolean, count: number][] = [
  ['An import', false, 300],
  ['The undo of an import', true, 200],
];

it.each(CASES)(
  '%s that is killed in the middle is there as a whole or not at all, also when the log is torn (H6)',
  async (what, undoes, count) => {
    const { kills, whole, acknowledged, losses } = await killInExchange({
      kills: limits.cuts,
      undoes,
      random: seededRandom(limits.seed),
      count,
      faultAfter: (kill) => (kill % 2 === 0 ? databaseFaults.tearLog : undefined),
    });
    tell({
      rows: 'H6',
      what: `${what} of ${2 * count} records killed in the middle ${kills} times, every second time with a torn log`,
      result: `${whole} there as a whole (${acknowledged} of them acknowledged), ${kills - whole} not at all, ${losses.length} by half`,
    });
    expect(losses).toEqual([]);
    expect(kills).toBe(limits.cuts);
  },
);
