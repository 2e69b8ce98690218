import { afterAll, describe, expect, it } from 'vitest';
import { runs } from '../runs';
import { startChromium, type TestBrowser } from './harness/chromium';
import { momentOfFault } from './harness/momentOfFault';
import { outputOf } from './harness/output';
import { recordFrom, write } from './harness/page-writer';
import { readRows } from './harness/readRows';
import { seededRandom } from './harness/seededRandom';
import { until } from './harness/until';
import { WriteLedger } from './harness/WriteLedger';

const STOPS = runs(8, 20);
const SEED = 20261124;

let browser: TestBrowser | undefined;
afterAll(() => browser?.close());

describe('The background worker', () => {
  it(`can be stopped in mid-write ${STOPS} times: no acknowledged write is lost, and each has one effect (S9)`, async () => {
    const random = seededRandom(SEED);
    const ledger = new WriteLedger();
    browser = await startChromium({ extension: outputOf('chrome') });
    const page = await browser.openPage('dashboard.html');
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await recordFrom(page, ledger);
    void write(page, { round: 0, writers: 3, writes: Number.MAX_SAFE_INTEGER }).catch(() => {});
    let hits = 0;
    for (let stop = 0; stop < STOPS; stop++) {
      const before = ledger.acknowledged;
      await until('writing goes on after a stop', () => ledger.acknowledged >= before + 3);
      await momentOfFault(random, 150);
      if (ledger.unanswered().length > 0) hits += 1;
      await session.send('ServiceWorker.stopAllWorkers');
    }
    const after = ledger.acknowledged;
    await until('writing goes on after the last stop', () => ledger.acknowledged > after);
    expect(ledger.findLosses(await readRows(page))).toEqual([]);
    console.info(
      `${STOPS} worker stops, ${hits} with writes under way, ${ledger.acknowledged} acknowledged writes, 0 lost`,
    );
    expect(hits).toBeGreaterThan(STOPS / 2);
  });
});
