import { expect, it } from 'vitest';
import { databaseFaults } from '../e2e/harness/databaseFaults';
import { lossesAtStart, writeSome } from '../e2e/harness/diskRound';
import { mirrorFaults } from '../e2e/harness/mirrorFaults';
import { freshProfile } from '../e2e/harness/profile';
import { seededRandom } from '../e2e/harness/seededRandom';
import { WriteLedger } from '../e2e/harness/WriteLedger';
import { isTimeUp, limits } from './limits';
import { tell } from './tell';

const random = seededRandom(limits.seed);
const names = Object.keys(mirrorFaults) as (keyof typeof mirrorFaults)[];
/** Each fault so often. */
const ROUNDS = 3;

it('The mirror can be emptied, cut, garbled or deleted: the database wins, and the mirror made anew stands in for a lost database (S4)', async () => {
  const profile = freshProfile();
  const ledger = new WriteLedger();
  const losses: string[] = [];
  const done = new Map<string, number>();
  for (let round = 0; round < ROUNDS * names.length && !isTimeUp() && losses.length === 0; round++) {
    const name = names[round % names.length] ?? 'deleteFolder';
    const place = await writeSome(profile, ledger, round);
    if (!mirrorFaults[name](place, random)) continue;
    done.set(name, (done.get(name) ?? 0) + 1);
    losses.push(...(await lossesAtStart(profile, ledger)).map((loss) => `after ${name}: ${loss}`));
    databaseFaults.deleteFolder(place, random);
    losses.push(...(await lossesAtStart(profile, ledger)).map((loss) => `after ${name} and a lost database: ${loss}`));
  }
  tell({
    rows: 'S4',
    what: `mirror damaged, one start, then the database deleted: ${[...done].map(([name, count]) => `${name} ${count}`).join(', ')}`,
    result: `${ledger.acknowledged} acknowledged writes, ${losses.length} lost`,
  });
  expect(losses).toEqual([]);
});
