import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { momentOfFault, seededRandom, tearLog } from './harness/kill';
import { outputOf } from './harness/output';
import { readRows, recordFrom, sendFrom, write } from './harness/page-writer';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';
import { WriteLedger } from './harness/WriteLedger';
import { hasMark, leaveMark } from './harness/wipe-mark';

const KILLS = 20;
const SEED = 4711;

let browser: TestBrowser | undefined;
afterAll(() => browser?.close());

async function start(profile: string): Promise<{ browser: TestBrowser; page: Page }> {
  browser = await startChromium({ extension: outputOf('chrome'), profile });
  return { browser, page: await browser.openPage('dashboard.html') };
}

/** What a client does after a restart: what was not acknowledged goes out again, under the same id. */
async function sendAgain(page: Page, ledger: WriteLedger): Promise<void> {
  for (const { message } of ledger.unanswered()) {
    const reply = await sendFrom(page, message);
    if (reply?.answer?.ok) await ledger.kept(message.data.operationId);
  }
}

describe('The browser', () => {
  it(`can be killed in mid-write ${KILLS} times, every second time with a torn log: no acknowledged write is lost (S1, S2)`, async () => {
    const random = seededRandom(SEED);
    const profile = freshProfile();
    const ledger = new WriteLedger();
    const losses: string[] = [];
    let wipes = 0;
    for (let kill = 0; kill <= KILLS; kill++) {
      const { browser, page } = await start(profile);
      losses.push(...ledger.findLosses(await readRows(page)));
      if (kill > 0 && !(await hasMark(page))) wipes += 1;
      await leaveMark(page);
      await sendAgain(page, ledger);
      expect(ledger.unanswered()).toEqual([]);
      if (kill === KILLS) break;
      const before = ledger.acknowledged;
      await recordFrom(page, ledger);
      void write(page, { round: kill, writers: 3, writes: Number.MAX_SAFE_INTEGER }).catch(() => {});
      await until('writing has begun', () => ledger.acknowledged > before);
      await momentOfFault(random, 600);
      await browser.kill();
      if (kill % 2 === 1) tearLog(profile, browser.extensionId);
    }
    expect(losses).toEqual([]);
    console.info(
      `${KILLS} kills, ${wipes} databases deleted by Chromium, ${ledger.acknowledged} acknowledged writes, 0 lost`,
    );
    await browser?.close();
  });

  it('can delete the database over a torn log, and every acknowledged write comes back from the mirror (S2)', async () => {
    const profile = freshProfile();
    const ledger = new WriteLedger();
    const first = await start(profile);
    await recordFrom(first.page, ledger);
    await write(first.page, { round: 0, writers: 2, writes: 40 });
    await first.browser.kill();
    expect(tearLog(profile, first.browser.extensionId)).toBe(true);

    const second = await start(profile);
    await recordFrom(second.page, ledger);
    await write(second.page, { round: 1, writers: 1, writes: 20 });
    await leaveMark(second.page);
    await second.browser.close();

    const third = await start(profile);
    const rows = await readRows(third.page);
    expect(await hasMark(third.page)).toBe(false);
    expect(ledger.findLosses(rows)).toEqual([]);
    expect(ledger.acknowledged).toBe(100);
    console.info(`1 torn log, 1 database deleted by Chromium, ${ledger.acknowledged} acknowledged writes, 0 lost`);
  });
});
