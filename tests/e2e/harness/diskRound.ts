import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from './chromium';
import type { Place } from './databaseFaults';
import { outputOf } from './output';
import { recordFrom, write } from './page-writer';
import { readRows } from './readRows';
import type { WriteLedger } from './WriteLedger';
import { leaveMark } from './wipe-mark';

/** One start with a tab of ours, and a clean end. */
export async function oneStart<Result>(
  profile: string,
  work: (tab: Page, browser: TestBrowser) => Promise<Result>,
): Promise<Place & { result: Result }> {
  const browser = await startChromium({ extension: outputOf('chrome'), profile });
  try {
    const result = await work(await browser.ownTab(), browser);
    await browser.close();
    return { profile, extensionId: browser.extensionId, result };
  } finally {
    await browser.kill();
  }
}

/** Creates, edits, removes and takes back, among what is there already; leaves a mark that goes when the database goes. */
export function writeSome(profile: string, ledger: WriteLedger, round = 0): Promise<Place> {
  return oneStart(profile, async (page) => {
    const existing = ledger.settled(await readRows(page));
    await recordFrom(page, ledger);
    await write(page, { round, writers: 2, writes: 12, existing });
    await leaveMark(page);
  });
}

/** What a start lacks of what was acknowledged, as sentences. */
export async function lossesAtStart(profile: string, ledger: WriteLedger): Promise<string[]> {
  return (await oneStart(profile, async (page) => ledger.findLosses(await readRows(page)))).result;
}

/** How many files were set aside because they could not be read. */
export function countSetAside(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('quarantine', { create: true });
    let count = 0;
    for await (const name of folder.keys()) count += name ? 1 : 0;
    return count;
  });
}
