import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { buildEditors } from '../editors/buildEditors';
import { mailHandler } from '../fixtures/mail-pages/mailPage';
import { watchBusyTime } from './busyTime';
import type { TestBrowser } from './chromium';
import type { MailHandler } from './mail-server';
import type { MailSite } from './mail-site';

/** What a page is made to bear while somebody types. */
export interface Load {
  windows: number;
  characters: number;
  /** DOM changes a second elsewhere on the page. */
  changes: number;
}

/** The mail pages, with the script before their editors that puts a load on them. */
export async function heavyMailHandler(): Promise<MailHandler> {
  const answerMail = mailHandler(await buildEditors());
  const heavy = readFileSync(new URL('../fixtures/mail-pages/heavy.js', import.meta.url), 'utf8');
  return (host, url) => {
    const answer = answerMail(host, url);
    if (!answer || !url.pathname.startsWith('/editors/')) return answer;
    return { ...answer, headers: { ...answer.headers, 'cache-control': 'no-store' }, body: heavy + answer.body };
  };
}

/** The page with all its windows met; the caret stands in the middle of what is seen of the long mail. */
async function openHeavy({ context }: TestBrowser, site: MailSite, load: Load): Promise<Page> {
  const page = await context.newPage();
  const query = Object.entries(load).map(([name, value]) => `${name}=${value}`);
  await page.goto(`${site.address}?to=Anna%20Weber%20<anna.weber@example.com>&${query.join('&')}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.bringToFront();
  for (let n = load.windows - 1; n >= 0; n--) await page.locator(`[id="editor_${n}"]`).click();
  return page;
}

const TEXT = 'und so weiter, wie es war: ';
const SYLLABLES = ['に', 'にほ', 'にほん', '日本'];

/** Keys before the first that counts. */
const COLD = 20;

/** One key, or one step of composing a word with an input method. */
async function press(page: Page, session: CDPSession, n: number, isComposing: boolean): Promise<void> {
  const syllable = SYLLABLES[n % 5];
  if (!isComposing) await page.keyboard.type(TEXT.charAt(n % TEXT.length));
  else if (syllable === undefined) await session.send('Input.insertText', { text: '日本' });
  else {
    const end = syllable.length;
    await session.send('Input.imeSetComposition', { text: syllable, selectionStart: end, selectionEnd: end });
  }
}

/** Runs something until the frame after it is done: the work of the main thread, ms, and how many frames of the load passed. */
type Cost = (work: () => Promise<void>) => Promise<{ busy: number; frames: number }>;

async function watchCost(page: Page): Promise<Cost> {
  const busyTime = await watchBusyTime(page);
  const framesNow = () => page.evaluate(() => (window as unknown as { __frames?: number }).__frames ?? 0);
  const nextFrame = async () => {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    return framesNow();
  };
  return async (work) => {
    const before = await busyTime();
    const from = await framesNow();
    await work();
    const frames = (await nextFrame()) - from;
    return { busy: (await busyTime()) - before, frames };
  };
}

/** What a frame of the page takes while nobody types, in milliseconds: a usual one, with and without us. */
async function timeQuietFrame(cost: Cost): Promise<number> {
  const times: number[] = [];
  // What follows a key, a reading after a pause among it, is over by then.
  for (let n = 0; n < 100; n++) await cost(async () => {});
  for (let n = 0; n < 40; n++) {
    const { busy, frames } = await cost(async () => {});
    times.push(busy / Math.max(1, frames));
  }
  return quantile(times, 0.5);
}

/**
 * Types into a page under load; for each key the work of the main thread until the frame after it is done, in milliseconds. Where a
 * key comes so late in a frame that a second one of the page's own load passes, what that takes without a key is taken off.
 */
export async function timeKeys(
  browser: TestBrowser,
  site: MailSite,
  { load, keys, isComposing }: { load: Load; keys: number; isComposing: boolean },
): Promise<number[]> {
  const page = await openHeavy(browser, site, load);
  const session = await page.context().newCDPSession(page);
  const cost = await watchCost(page);
  // The first keys after a page has opened find everything cold, with and without us.
  for (let n = 0; n < COLD; n++) await cost(() => press(page, session, n, isComposing));
  const quiet = load.changes > 0 ? await timeQuietFrame(cost) : 0;
  const times: number[] = [];
  for (let n = COLD; n < COLD + keys; n++) {
    const { busy, frames } = await cost(() => press(page, session, n, isComposing));
    times.push(busy - Math.max(0, frames - 1) * quiet);
  }
  await page.close();
  return times;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
