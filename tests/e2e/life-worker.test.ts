import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '../../lib/domain/calendar-date';
import type { TestBrowser } from './harness/chromium';
import { change, exampleInterview } from './harness/example-records';
import { collectErrors } from './harness/extension-life';
import { mailBrowsers } from './harness/mail-browsers';
import {
  findPanel,
  GMAIL,
  highlightedWords,
  type MailSite,
  mailboxes,
  modelText,
  OUTLOOK,
  openCompose,
  settlePanel,
} from './harness/mail-site';
import { outputOf } from './harness/output';
import { slowness } from './harness/timeMessages';
import { until } from './harness/until';

const start = mailBrowsers();
const PERSON = { company: 'Beispiel GmbH', name: 'Weber', email: 'anna.weber@example.com', role: 'Projektleiterin' };
const TO = { to: `Anna Weber <${PERSON.email}>`, draft: 'empty' };
/** What may pass between a press and its effect while the worker is asleep, on a machine with nothing else to do. */
const WITHIN = 1_000;

async function openKnown(browser: TestBrowser, site: MailSite): Promise<{ page: Page; panel: Frame }> {
  const date = addDays(calendarDateAt(Date.now(), 'UTC'), -1);
  await change(await browser.ownTab(), null, exampleInterview({ ...PERSON, date }));
  const page = await openCompose(browser, site, TO);
  const panel = await findPanel(page);
  await panel.getByTestId('panel-insert').waitFor();
  return { page, panel };
}

async function sleep(browser: TestBrowser, page: Page): Promise<void> {
  await browser.stopWorker();
  await page.bringToFront();
}

/** Milliseconds, less what the machine was slower meanwhile, for others work on it too. */
async function timeUndisturbed(page: Page, work: () => Promise<void>): Promise<number> {
  const before = await slowness(page);
  const began = performance.now();
  await work();
  const took = performance.now() - began;
  return took / Math.max(before, await slowness(page));
}

describe.each(mailboxes(OUTLOOK))('With the background asleep beside $name', (site) => {
  it('the letter is put in and the sent mail is told within a second each (P5)', async () => {
    const browser = await start();
    const { page, panel } = await openKnown(browser, site);
    await sleep(browser, page);
    // The tab has only just come back into view (P8).
    await settlePanel(panel);
    const inserted = await timeUndisturbed(page, async () => {
      await panel.getByTestId('panel-insert').click();
      await until('the letter stands in the mail', async () =>
        (await modelText(page, site)).includes('Frau Dr. Weber'),
      );
    });
    expect(inserted).toBeLessThan(WITHIN);
    await sleep(browser, page);
    const told = await timeUndisturbed(page, async () => {
      await page.locator(site.send).first().click();
      await panel.getByTestId('panel-undo-sent').waitFor();
    });
    console.log(`${site.name}: sent and ticked off ${Math.round(told)} ms after the press, from a stopped worker`);
    expect(told).toBeLessThan(WITHIN);
  });
});

describe('Without a network', () => {
  it.each(mailboxes(GMAIL))('everything beside $name goes on as before: marks, letter, wording', async (site) => {
    // A browser of its own: the network is taken from it.
    const browser = await start({ extension: outputOf('chrome') });
    const { page, panel } = await openKnown(browser, site);
    const errors = collectErrors(page);
    const session = await browser.context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: true,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    expect(await page.evaluate(() => navigator.onLine)).toBe(false);
    await sleep(browser, page);
    await panel.getByTestId('panel-insert').click();
    await until('the letter stands in the mail', async () => (await modelText(page, site)).includes('Frau Dr. Weber'));
    // Keys that come sooner go to the panel, which was clicked.
    await until('the caret is in the mail', () =>
      page.evaluate((selector) => document.activeElement === document.querySelector(selector), site.body),
    );
    await page.keyboard.type(' Ich erwarte Ihre Antwort bis Freitag.');
    await until('the words are marked', async () => (await highlightedWords(page)).join(' ').includes('erwarte'));
    const finding = panel.getByTestId('panel-finding').filter({ hasText: 'erwarte' }).first();
    const wording = finding.getByTestId('panel-replace').first();
    const isCalm = async () => !(await modelText(page, site)).includes('erwarte');
    // What is pressed folds and unfolds, so it is pressed only while it is folded; a new reading of the mail may put the item up anew.
    await until('the calmer wording stands in the mail', async () => {
      if (await isCalm()) return true;
      if (!(await wording.isVisible())) await finding.locator('[data-key]').click({ timeout: 1000 });
      await wording.click({ timeout: 1000 });
      return isCalm();
    }).catch(async (error) => {
      throw new Error(`${String(error)}; the panel says: ${await panel.locator('body').textContent()}`);
    });
    expect(errors).toEqual([]);
  });
});
