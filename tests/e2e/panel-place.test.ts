import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, type MailSite, mailboxes, OUTLOOK, openCompose } from './harness/mail-site';
import { type Box, hostBox, isPill, openByPill } from './harness/panel-box';
import { until } from './harness/until';

const TO = { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' };
const VIEWS = [
  { width: 1280, height: 800 },
  { width: 800, height: 600 },
  { width: 360, height: 640 },
];
/** How sites lay out a window: in the page, docked to a corner, or over everything. */
const LAYOUTS = {
  'in the page': '[data-window] { position: static }',
  docked:
    '[data-window] { position: fixed; right: 16px; bottom: 0; width: min(540px, 100vw); height: 460px; overflow: auto; background: #fff }',
  'over everything':
    '[data-window] { position: fixed; inset: 0; overflow: auto; background: #fff } [data-window] [aria-multiline] { min-height: 420px }',
};
const LINES = 6;
const startBrowser = mailBrowsers();

/** A browser in which Weber was met the day before. */
async function start(): Promise<TestBrowser> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 10:00:00') });
  const page = await browser.ownTab();
  const who = { name: 'Weber', email: 'anna.weber@example.com', company: 'Beispiel GmbH', role: 'Projektleiterin' };
  await change(page, null, exampleInterview({ ...who, date: '2026-11-23' }));
  return browser;
}

/** Send's box, and that of the line with the caret. */
function boxesToLeaveFree(page: Page, site: MailSite): Promise<{ send: Box; line: Box }> {
  return page.evaluate(
    ([send = '', body = '']) => {
      const editor = document.querySelector(body)?.getBoundingClientRect();
      const button = document.querySelector(send)?.getBoundingClientRect();
      const range = getSelection()?.getRangeAt(0);
      const holder = range?.startContainer;
      const block =
        holder instanceof Element ? (holder.childNodes[range?.startOffset ?? 0] ?? holder) : holder?.parentElement;
      const caret = range?.getClientRects()[0] ?? (block as Element).getBoundingClientRect();
      if (!editor || !button || !caret) throw new Error('something is missing on the page');
      const { left, right } = editor;
      return {
        send: button.toJSON(),
        line: { left, right, top: caret.top, bottom: Math.min(caret.bottom, caret.top + 24) },
      };
    },
    [site.send, site.body],
  );
}

const isOn = (one: Box, other: Box) =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

/** Looks as soon as the page has come to rest. */
async function expectFree(page: Page, site: MailSite): Promise<Box> {
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  const [host, { send, line }] = await Promise.all([hostBox(page), boxesToLeaveFree(page, site)]);
  expect(isOn(host, send), `the panel stands on Send: ${JSON.stringify({ host, send })}`).toBe(false);
  expect(isOn(host, line), `the panel stands on the line: ${JSON.stringify({ host, line })}`).toBe(false);
  return host;
}

async function writeLines(page: Page, site: MailSite): Promise<void> {
  for (let line = 0; line < LINES; line++) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(`Zeile ${line}`);
    await expectFree(page, site);
  }
}

describe.each(mailboxes(OUTLOOK))('The panel beside $name', (site) => {
  it.each(VIEWS)('covers neither Send nor the line that is written, in a view of $width × $height', async (view) => {
    const browser = await start();
    for (const [layout, css] of Object.entries(LAYOUTS)) {
      const page = await openCompose(browser, site, TO);
      await page.setViewportSize(view);
      await page.addStyleTag({ content: css });
      await page.locator(site.body).first().click();
      await page.keyboard.type('Guten Tag,');
      await findPanel(page);
      const host = await expectFree(page, site);
      if (layout === 'over everything' && view.width === 360) expect(isPill(host)).toBe(true);
      if (layout === 'docked' && view.width === 1280) expect(isPill(host)).toBe(false);
      await writeLines(page, site);
      if (isPill(host)) {
        await openByPill(page);
        await page.locator(site.body).first().focus();
        await writeLines(page, site);
      }
      await page.close();
    }
  });

  it('goes while the window is made small, and stands beside it again afterwards', async () => {
    const browser = await start();
    const page = await openCompose(browser, site, TO);
    await page.addStyleTag({ content: LAYOUTS.docked });
    await findPanel(page);
    const isOpen = async () => !isPill(await hostBox(page));
    await until('the panel is open', isOpen);
    const show = (value: string) =>
      page
        .locator('[data-window]')
        .first()
        .evaluate((root, display) => {
          root.style.display = display;
        }, value);
    await show('none');
    await until('nothing of ours is seen', async () => (await hostBox(page)).bottom === 0);
    await show('');
    await until('the panel is open again', isOpen);
    await expectFree(page, site);
  });
});
