import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { mailBrowsers } from './harness/mail-browsers';
import { bodyHtml, findPanel, GMAIL, highlightedWords, type MailSite, modelText, OUTLOOK } from './harness/mail-site';
import { until } from './harness/until';

const start = mailBrowsers();
const TYPED = 'Ich erwarte Ihre Antwort.';

/** A mail page on which the site has rebuilt its Send beyond recognition. */
async function openChanged(page: Page, site: MailSite): Promise<void> {
  const query = new URLSearchParams({ to: 'Anna Weber <anna.weber@example.com>', subject: 'Vertraulich' });
  await page.goto(`${site.address}?${query}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.evaluate((send) => document.querySelector(send)?.closest('td, [data-testid]')?.remove(), site.send);
  await page.bringToFront();
  await page.locator(site.body).first().click();
}

/** Presses the pill beside the window: it stands in a closed shadow root, so by its place. */
async function pressPill(page: Page): Promise<void> {
  const box = await until('the pill stands beside the window', () =>
    page.evaluate(() => {
      const host = [...document.documentElement.children].find((each) => each.tagName === 'DIV');
      const { left, top, width } = host?.getBoundingClientRect() ?? { left: 0, top: 0, width: 0 };
      return width > 0 && { left, top };
    }),
  );
  await page.mouse.click(box.left + 18, box.top + 16);
}

it.each([GMAIL, OUTLOOK])(
  'beside $name: a window whose Send is not recognised says so, gives a report without a word of the mail, and stays untouched',
  async (site) => {
    const browser = await start();
    const page = await browser.context.newPage();
    await openChanged(page, site);
    await page.keyboard.type(TYPED);
    const before = await bodyHtml(page, site);
    await pressPill(page);
    const panel = await findPanel(page);
    await panel.getByTestId('panel-unreadable').waitFor();
    await panel.getByTestId('panel-report-make').click();
    const report = await panel.getByTestId('panel-report-text').inputValue();
    expect(report).toContain('missing: send');
    expect(report).toMatch(/SEND: 0 0 0/);
    expect(report.length).toBeGreaterThan(500);
    for (const secret of ['Weber', 'anna', 'example', 'Vertraulich', 'erwarte', 'Antwort'])
      expect(report).not.toContain(secret);
    await panel.getByTestId('panel-report-copy').click();
    await panel.getByText('Kopiert.').waitFor();
    expect(await bodyHtml(page, site)).toBe(before);
    expect(await modelText(page, site)).toBe(TYPED);
  },
);

it('goes with the window, and makes room for the panel as soon as the window can be read after all', async () => {
  const browser = await start();
  const page = await browser.context.newPage();
  await openChanged(page, GMAIL);
  const hosts = () =>
    page.evaluate(() => [...document.documentElement.children].filter((each) => each.tagName === 'DIV').length);
  await until('the pill stands beside the window', async () => (await hosts()) === 1);
  await page.evaluate(() => {
    const send = Object.assign(document.createElement('div'), {
      className: 'T-I aoO',
      tabIndex: 0,
      textContent: 'Senden',
    });
    send.setAttribute('role', 'button');
    document.querySelector('tr.btC')?.append(send);
  });
  await page.locator('input[name="subjectbox"]').first().focus();
  await page.locator(GMAIL.body).first().click();
  await page.keyboard.type(TYPED);
  await until('the mail is read', async () => (await highlightedWords(page)).join(' ').includes('erwarte'));
  expect(await hosts()).toBe(1);
  await page.evaluate(() => document.querySelector('[data-window]')?.remove());
  await until('all of ours has gone with the window', async () => (await hosts()) === 0);
});
