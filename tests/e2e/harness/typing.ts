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

/** Types into a page under load; for each key the work of the main thread until the frame after it is done, in milliseconds. */
export async function timeKeys(
  browser: TestBrowser,
  site: MailSite,
  { load, keys, isComposing }: { load: Load; keys: number; isComposing: boolean },
): Promise<number[]> {
  const page = await openHeavy(browser, site, load);
  const session = await page.context().newCDPSession(page);
  const busyTime = await watchBusyTime(page);
  const frame = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  const times: number[] = [];
  // The first keys after a page has opened find everything cold, with and without us.
  for (let n = -20; n < keys; n++) {
    const before = await busyTime();
    await press(page, session, n + 20, isComposing);
    await frame();
    if (n >= 0) times.push((await busyTime()) - before);
  }
  await page.close();
  return times;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
