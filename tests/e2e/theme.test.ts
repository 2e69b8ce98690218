import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { mailBrowsers } from './harness/mail-browsers';
import { OUTLOOK, openCompose } from './harness/mail-site';
import { until } from './harness/until';

const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag.';
const startBrowser = mailBrowsers();

/** In which highlights words stand, by name. Those up to nk3 suit a light mail, the others a dark one. */
const namesInUse = (page: Page) =>
  page.evaluate(() => [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name));

/** What a switch of the mailbox's theme, or of one editor's, does to the page; the focus stays where it is. */
const paint = (page: Page, selector: string, background: string, color: string) =>
  page.addStyleTag({ content: `${selector} { background: ${background} !important; color: ${color} !important; }` });

describe('The colours of highlights', () => {
  it('suit each of two compose windows on one page, and follow a switch of the theme while nobody does anything', async () => {
    const browser = await startBrowser();
    const page = await openCompose(browser, OUTLOOK, { kind: 'two' });
    await page.keyboard.type(PUSHY);
    await until('the first is painted for light', async () => (await namesInUse(page)).join() === 'nk1');
    await paint(page, '#rooster2', '#292929', '#ffffff');
    await page.locator('#rooster2').click();
    await page.keyboard.type(PUSHY);
    await until('the second is painted for dark', async () => (await namesInUse(page)).sort().join() === 'nk1,nk4');
    await paint(page, '#rooster1', '#1f1f1f', '#e8eaed');
    await until('the first has followed the switch', async () => (await namesInUse(page)).join() === 'nk4');
    await paint(page, '#rooster2', '#ffffff', '#222222');
    await until('the second has followed its own', async () => (await namesInUse(page)).sort().join() === 'nk1,nk4');
  });
});
