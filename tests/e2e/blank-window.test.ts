import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { addDays, calendarDateAt } from '../../lib/domain/calendar-date';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, highlightedWords, modelText, OUTLOOK } from './harness/mail-site';
import { until } from './harness/until';

const start = mailBrowsers();

/** Moves the compose pane into a window without an address, as a page does that fills its own pop-outs. */
async function popOut(page: Page): Promise<Page> {
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate(() => {
      const opened = window.open('', '', 'width=900,height=700');
      const pane = document.querySelector('[data-window]');
      if (!opened || !pane) throw new Error('nothing to pop out');
      const main = opened.document.createElement('div');
      main.dataset.appSection = 'Form_Content';
      main.append(pane);
      opened.document.body.append(main);
    }),
  ]);
  await popup.bringToFront();
  return popup;
}

it('works in a window without an address that the mail page has opened and filled itself', async () => {
  const browser = await start();
  const person = { company: 'Beispiel GmbH', name: 'Weber', email: 'anna.weber@example.com', role: 'Projektleiterin' };
  const date = addDays(calendarDateAt(Date.now(), 'UTC'), -1);
  await change(await browser.ownTab(), null, exampleInterview({ ...person, date }));
  const page = await browser.context.newPage();
  await page.goto(`${OUTLOOK.address}?${new URLSearchParams({ to: 'Anna Weber <anna.weber@example.com>' })}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  const popup = await popOut(page);
  expect(popup.url()).toBe('about:blank');
  await popup.locator(OUTLOOK.body).first().click();
  await popup.keyboard.type('Ich erwarte Ihre Antwort bis Freitag.');
  await until('pushy words are highlighted in the pop-out', async () =>
    (await highlightedWords(popup)).join(' ').includes('erwarte'),
  );
  expect(await highlightedWords(page)).toEqual([]);
  const panel = await findPanel(popup);
  await panel.getByTestId('panel-insert').click();
  // The editor's own code stayed in the window that opened this one.
  await until('the letter stands in the mail', async () => (await modelText(page, OUTLOOK)).includes('Frau Dr. Weber'));
});
