import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { setEnabled, untilHosts } from './harness/extension-life';
import { mailBrowsers } from './harness/mail-browsers';
import { GMAIL, highlightedWords, type MailSite, mailboxes, openCompose } from './harness/mail-site';
import { outputOf } from './harness/output';
import { countOwnCalls, letFramesPass } from './harness/ownCalls';
import { until } from './harness/until';

const start = mailBrowsers();
const TYPED = 'Ich erwarte Ihre Antwort bis Freitag.';
/** About two seconds. */
const FRAMES = 120;

async function openTyped(site: MailSite, browser: TestBrowser) {
  const page = await openCompose(browser, site, {});
  await page.keyboard.type(TYPED);
  await until('the words are marked', async () => (await highlightedWords(page)).join().includes('erwarte'));
  return { page, calls: await countOwnCalls(page) };
}

/** A place of the page far from any mail. */
function addElsewhere(page: Page): Promise<void> {
  return page.evaluate(() => {
    const elsewhere = Object.assign(document.createElement('div'), { id: 'elsewhere' });
    // Nothing moves by it: where a window stands is our business.
    elsewhere.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 100px; height: 20px; overflow: hidden';
    (document.querySelector('[role="main"]') ?? document.body).prepend(elsewhere);
  });
}

/** Elements that come and go there, change their words and their looks. */
function changeElsewhere(page: Page): Promise<void> {
  return page.evaluate(() => {
    const elsewhere = document.querySelector('#elsewhere');
    const change = (n: number) => {
      if (n % 50 === 0) elsewhere?.replaceChildren();
      const mark = document.createElement('span');
      elsewhere?.append(mark);
      mark.textContent = `Wort ${n}`;
      mark.className = `c${n}`;
    };
    for (let n = 0; n < 10_000; n++) change(n);
  });
}

describe.each(mailboxes(GMAIL))('Beside $name', (site) => {
  it('nothing of ours runs while nobody does anything, whatever the page does elsewhere', async () => {
    const { page, calls } = await openTyped(site, await start());
    await addElsewhere(page);
    // A thread is looked for twice more, the second time one and a half seconds after the page has opened.
    await until('it has come to rest', async () => (await calls(() => letFramesPass(page, FRAMES))).length === 0);
    expect(await calls(() => letFramesPass(page, FRAMES))).toEqual([]);
    expect(await calls(() => changeElsewhere(page))).toEqual([]);
    expect((await calls(() => page.keyboard.type('x'))).length).toBeGreaterThan(5);
  });

  it('nothing of ours is left behind once the extension has gone: no listener, no observer, no timer (P1)', async () => {
    // A browser of its own: nobody else wants one without us.
    const browser = await start({ extension: outputOf('chrome') });
    const { page, calls } = await openTyped(site, browser);
    expect((await calls(() => page.keyboard.type(' Und so'))).length).toBeGreaterThan(5);
    await setEnabled(browser, false);
    await page.bringToFront();
    // What has looked a moment ago looks, and leaves, at a later key.
    await until('all of it has left', async () => (await calls(() => page.keyboard.press('ArrowLeft'))).length === 0);
    await untilHosts(page, 0);
    const doEverything = async () => {
      await page.locator(site.body).first().click();
      await page.keyboard.type(`${TYPED} `);
      await page.mouse.wheel(0, 50);
      await page.setViewportSize({ width: 900, height: 700 });
      await addElsewhere(page);
      await changeElsewhere(page);
      await page.locator(site.send).first().hover();
      await page.locator(site.send).first().click();
      await until('the mail has left', async () => (await page.locator(site.body).count()) === 0);
      await letFramesPass(page, FRAMES);
    };
    expect(await calls(doEverything)).toEqual([]);
  });
});
