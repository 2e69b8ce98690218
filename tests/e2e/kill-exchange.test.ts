import { expect, it } from 'vitest';
import { runs } from '../runs';
import { databaseFaults } from './harness/databaseFaults';
import { killInExchange } from './harness/exchangeKill';
import { seededRandom } from './harness/seededRandom';

const KILLS = runs(3, 6);

it(`The undo of an import that is killed in the middle has taken back all of it or nothing, also when the log is torn (H6, ${KILLS} kills)`, {
  timeout: 300_000,
}, async () => {
  const { kills, whole, acknowledged, losses } = await killInExchange({
    kills: KILLS,
    undoes: true,
    random: seededRandom(7),
    count: 200,
    faultAfter: (kill) => (kill % 2 === 1 ? databaseFaults.tearLog : undefined),
  });
  console.info(
    `${kills} undos killed, ${whole} done as a whole (${acknowledged} acknowledged), ${losses.length} mixed`,
  );
  expect(losses).toEqual([]);
  expect(kills).toBe(KILLS);
});

it(`An import that is killed in the middle is there as a whole or not at all, also when the log is torn (H6, ${KILLS} kills)`, {
  timeout: 300_000,
}, async () => {
  const { kills, whole, acknowledged, losses } = await killInExchange({
    kills: KILLS,
    random: seededRandom(6),
    count: 200,
    faultAfter: (kill) => (kill % 2 === 1 ? databaseFaults.tearLog : undefined),
  });
  console.info(
    `${kills} imports killed, ${whole} there as a whole (${acknowledged} acknowledged), ${losses.length} mixed`,
  );
  expect(losses).toEqual([]);
  expect(kills).toBe(KILLS);
});
