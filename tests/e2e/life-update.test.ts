import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  caretOf,
  collectErrors,
  copyExtension,
  markHosts,
  setEnabled,
  untilHosts,
  updateExtension,
} from './harness/extension-life';
import { mailBrowsers } from './harness/mail-browsers';
import { bodyHtml, GMAIL, highlightedWords, modelText, OUTLOOK, openCompose } from './harness/mail-site';
import { outputOf } from './harness/output';
import { until } from './harness/until';

const start = mailBrowsers();
const TYPED = 'Ich erwarte Ihre Antwort bis Freitag.';
const WITHIN = 2_000;

/** A page of ours that is still loading as its extension goes finds none of the browser's functions, and says so. */
const untilCardIsReady = (page: Page) =>
  until('the card is ready', async () => {
    const card = page.frames().find((frame) => frame.url().includes('finding-card.html'));
    return card?.evaluate(() => document.readyState === 'complete');
  });

describe.each([GMAIL, OUTLOOK])('A mail open beside $name', (site) => {
  it('keeps its text and its caret through an update; the old one leaves and the new one works within two seconds (P1)', async () => {
    const extension = copyExtension();
    const browser = await start({ extension });
    const page = await openCompose(browser, site, {});
    await page.keyboard.type(TYPED);
    await until('the words are marked', async () => (await highlightedWords(page)).join().includes('erwarte'));
    await untilCardIsReady(page);
    for (let n = 0; n < 9; n++) await page.keyboard.press('ArrowLeft');
    const [html, caret] = [await bodyHtml(page, site), await caretOf(page)];
    await markHosts(page);
    const errors = collectErrors(page);
    const began = performance.now();
    await updateExtension(browser, extension);
    await untilHosts(page, 1);
    await until('the new one marks the words', async () => (await highlightedWords(page)).join().includes('erwarte'));
    const took = performance.now() - began;
    console.log(`${site.name}: taken over ${Math.round(took)} ms after the update began`);
    expect(await bodyHtml(page, site)).toBe(html);
    expect(await caretOf(page)).toEqual(caret);
    await page.keyboard.type('§');
    expect(await modelText(page, site)).toBe(TYPED.replace('s Freitag', 's§ Freitag'));
    expect(errors).toEqual([]);
    expect(took).toBeLessThan(WITHIN);
  });

  it('is left by itself when the extension is turned off: host and marks go at the next event, the text stays (P1)', async () => {
    // A browser of its own: nobody else wants one without us.
    const browser = await start({ extension: outputOf('chrome') });
    const page = await openCompose(browser, site, {});
    await page.keyboard.type(TYPED);
    await until('the words are marked', async () => (await highlightedWords(page)).join().includes('erwarte'));
    const html = await bodyHtml(page, site);
    const errors = collectErrors(page);
    await setEnabled(browser, false);
    await page.bringToFront();
    await page.keyboard.press('ArrowLeft');
    await untilHosts(page, 0, WITHIN);
    expect(await highlightedWords(page)).toEqual([]);
    expect(await bodyHtml(page, site)).toBe(html);
    expect(errors).toEqual([]);
  });
});
