import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, GMAIL, openCompose } from './harness/mail-site';
import { openByPill } from './harness/panel-box';

const WEBER = 'Anna Weber <anna.weber@example.com>';
const startBrowser = mailBrowsers();

/** A browser in which Anna Weber was met the day before. */
async function start(): Promise<TestBrowser> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 10:00:00') });
  const page = await browser.ownTab();
  const who = { name: 'Weber', email: 'anna.weber@example.com', company: 'Beispiel GmbH', role: 'Projektleiterin' };
  await change(page, null, exampleInterview({ ...who, date: '2026-11-23' }));
  return browser;
}

async function expectNoFaults(page: Page, state: string): Promise<void> {
  expect(await axeFaults(page, await findPanel(page)), state).toEqual([]);
}

it('The panel beside a mail to somebody known has no fault that axe can find, before and after sending', async () => {
  const browser = await start();
  const page = await openCompose(browser, GMAIL, { to: WEBER, draft: 'empty', subject: 'Dank' });
  const panel = await findPanel(page);
  await panel.getByTestId('panel-insert').waitFor();
  await expectNoFaults(page, 'with a draft');
  await page.locator(GMAIL.body).first().click();
  await page.keyboard.type('Hallo, anbei der Link. Ich erwarte Ihre Antwort.');
  await panel.getByTestId('panel-finding').last().waitFor();
  await panel.getByTestId('panel-insert-instead').waitFor();
  await expectNoFaults(page, 'with own text and hints');
  await page.keyboard.press('Control+Enter');
  await panel.getByTestId('panel-sent-yes').waitFor();
  await expectNoFaults(page, 'with the question after sending');
  await panel.getByTestId('panel-sent-yes').click();
  await panel.getByTestId('panel-undo-sent').waitFor();
  await expectNoFaults(page, 'with the notice after sending');
});

it('The panel beside a mail to somebody unknown has no fault that axe can find', async () => {
  const browser = await start();
  const guessed = await openCompose(browser, GMAIL, { to: 'Anna Weber <a.weber@beispiel.example>', draft: 'empty' });
  await guessed.keyboard.type('Vielen Dank für das Vorstellungsgespräch am Montag.');
  await (await findPanel(guessed)).getByTestId('panel-guess').waitFor();
  await expectNoFaults(guessed, 'with the question who it is');
  await guessed.close();
  const page = await openCompose(browser, GMAIL, { to: 'Petra Sommer <p.sommer@musterwerk.example>', draft: 'empty' });
  await page.keyboard.type('Vielen Dank für das Vorstellungsgespräch am Montag.');
  await openByPill(page);
  const panel = await findPanel(page);
  await panel.getByTestId('panel-log').click();
  await panel.getByTestId('panel-log-company').fill('');
  await panel.getByTestId('panel-log-save').click();
  await panel.locator('[aria-invalid="true"]').first().waitFor();
  await expectNoFaults(page, 'with the form and its errors');
});

it('The panel beside a window that can’t be read has no fault that axe can find, nor has its report', async () => {
  const browser = await start();
  const page = await browser.context.newPage();
  await page.goto(`${GMAIL.address}?${new URLSearchParams({ to: WEBER })}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.evaluate((send) => document.querySelector(send)?.closest('td')?.remove(), GMAIL.send);
  await page.bringToFront();
  await page.locator(GMAIL.body).first().click();
  await openByPill(page);
  const panel = await findPanel(page);
  await panel.getByTestId('panel-report-make').click();
  await panel.getByTestId('panel-report-text').waitFor();
  await expectNoFaults(page, 'with the report');
});
