import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { type MailServer, startMailServer } from './harness/mail-server';
import {
  bodyHtml,
  findPanel,
  GMAIL,
  type MailSite,
  modelText,
  OUTLOOK,
  openCompose,
  settle,
} from './harness/mail-site';
import { outputOf } from './harness/output';
import { until } from './harness/until';

const NOW = '2026-11-24 10:00:00';
const EMAIL = 'anna.weber@example.com';
const LINES = [
  'Guten Tag Frau Weber,',
  'danke für das Gespräch gestern und die Führung durch die Schreinerei.',
  'Gern komme ich noch einmal vorbei.',
];

let server: MailServer;
let browser: TestBrowser;

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
  browser = await startChromium({
    extension: outputOf('chrome'),
    mailPort: server.port,
    language: 'de',
    env: startingAt(NOW),
  });
  const interview = { company: 'Beispiel GmbH', role: 'Schreinerin', date: '2026-11-23', name: 'Weber', email: EMAIL };
  await change(await browser.ownTab(), null, exampleInterview(interview));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

async function typeMail(page: Page): Promise<void> {
  for (const [index, line] of LINES.entries()) {
    if (index > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
}

const selectedIn = (page: Page, site: MailSite) =>
  page.evaluate((body) => {
    const isInBody = document.activeElement === document.querySelector(body);
    return isInBody ? document.getSelection()?.toString() : 'no focus';
  }, site.body);

describe.each([GMAIL, OUTLOOK])('The checklist beside $name', (site) => {
  it('leads to the place of an item: focus and selection go there, and the mail stays as it is (R6, R12, P1)', async () => {
    const page = await openCompose(browser, site, { to: EMAIL });
    const panel = await findPanel(page);
    await page.locator(site.body).first().click();
    await typeMail(page);
    await settle(page, site);
    const html = await bodyHtml(page, site);
    const show = async (item: string) => {
      const entry = panel.getByTestId(`panel-check-${item}`);
      await entry.getByRole('button').first().click();
      await panel.getByTestId('panel-check-show').click();
    };
    await until(
      'the mail is read',
      async () => (await panel.getByTestId('panel-check-second').getAttribute('data-state')) === 'fits',
    );
    await show('thanks_interview');
    await until('the thanks are selected', async () => (await selectedIn(page, site)) === LINES[1]);
    await show('second');
    await until('the invitation is selected', async () => (await selectedIn(page, site)) === LINES[2]);
    expect(await bodyHtml(page, site)).toBe(html);
    await show('wish_reason');
    await until(
      'the caret is back in the mail, with nothing selected',
      async () => (await selectedIn(page, site)) === '',
    );
    await page.keyboard.type(' Das will ich.');
    await until('what was typed stands at the end', async () =>
      (await modelText(page, site)).trim().endsWith('vorbei. Das will ich.'),
    );
    await page.close();
  });
});
