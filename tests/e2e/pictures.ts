import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { startMailServer } from './harness/mail-server';
import { findCard, findPanel, GMAIL, highlightedWords } from './harness/mail-site';
import { outputOf } from './harness/output';
import { hostBox } from './harness/panel-box';
import { until } from './harness/until';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const NOW = '2026-11-24 10:00:00';
const EMAIL = 'anna.weber@example.com';
const WIDE = { width: 1180, height: 760 };

async function addRecords(browser: TestBrowser): Promise<void> {
  const page = await browser.openPage('dashboard.html');
  await change(
    page,
    null,
    exampleInterview({
      company: 'Beispiel GmbH',
      role: 'Projektleiterin',
      date: '2026-11-23',
      name: 'Weber',
      email: EMAIL,
    }),
  );
  await change(
    page,
    null,
    exampleInterview({
      company: 'Musterwerke AG',
      role: 'Teamleiterin Logistik (m/w/d)',
      date: '2026-11-09',
      name: 'Sommer',
      email: 'sommer@example.org',
    }),
  );
  const third = await change(
    page,
    null,
    exampleInterview({
      company: 'Gesellschaft für vorbildlich lange Namen im Beispielwesen mbH & Co. KG',
      role: 'Referentin der Geschäftsführung für Organisationsentwicklung',
      date: '2026-11-12',
      name: 'von der Beispielhausen-Mustermann',
      email: 'name@example.net',
    }),
  );
  await change(page, third, { name: 'recordRejection', on: '2026-11-23' });
  await page.close();
}

async function shoot(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(folder, `${name}${scheme === 'dark' ? '.dark' : ''}.png`) });
  }
}

/** The last element of ours, with so much of the page around it, in pixels; it shows on light alone. */
async function shootPart(
  page: Page,
  name: string,
  around: Record<'beside' | 'above' | 'below', number>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const { left, right, top, bottom } = await hostBox(page);
  const { beside, above, below } = around;
  const clip = {
    x: left - beside,
    y: top - above,
    width: right - left + 2 * beside,
    height: bottom - top + above + below,
  };
  await page.screenshot({ path: path.join(folder, `${name}.png`), clip });
}

const SENTENCES = {
  de: 'Ich bin teamfähig und hoch motiviert. Ich erwarte Ihre Rückmeldung bis Freitag.',
  en: 'I am a team player. I expect your answer by Friday.',
};

/** The practice page with the panel: first the offer, then a pushy sentence underlined. */
async function shootPanel(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const page = await browser.openPage(`practice.html?to=${EMAIL}`);
  await page.setViewportSize(WIDE);
  await page.locator('[data-nk-compose-body]').click();
  const panel = await findPanel(page);
  await panel.getByTestId('panel-insert').waitFor();
  await shoot(page, `offer.${language}`, WIDE);
  await page.locator('[data-nk-compose-body]').click();
  await page.keyboard.type(SENTENCES[language]);
  await panel.getByTestId('panel-finding').nth(1).waitFor();
  // The list of hints grows under the pointer; the picture shows it from its beginning.
  await panel.evaluate(() => scrollTo(0, 0));
  await shoot(page, `panel.${language}`, WIDE);
}

const PUSHY = {
  de: [
    'Liebe Frau Weber,',
    '',
    'das Gespräch am Montag klingt noch nach.',
    '',
    'Ich erwarte Ihre Rückmeldung bis Freitag.',
  ],
  en: ['Dear Anna Weber,', '', 'Our conversation on Monday is still with me.', '', 'I expect your answer by Friday.'],
};

/** The card at a pushy sentence, gone to by keyboard. */
async function shootCard(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const page = await browser.openPage('practice.html?to=jan.kern@example.org');
  await page.setViewportSize(WIDE);
  await page.locator('[data-nk-compose-body]').click();
  await page.keyboard.type(PUSHY[language].join('\n'));
  await until('the whole sentence is marked', async () => /Friday|Freitag/.test((await highlightedWords(page)).join()));
  const card = await findCard(page);
  await page.keyboard.press('Alt+Shift+KeyN');
  await card.getByTestId('card-replace').first().waitFor();
  await until('the card shows', async () => {
    const { left, right } = await hostBox(page);
    return right - left > 100;
  });
  await shootPart(page, `card.${language}`, { beside: 14, above: 12, below: 36 });
}

/** The question beside an open thread, in which a day is named by which they answer. */
async function shootAnswer(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const name = language === 'de' ? 'holding' : 'englishHolding';
  const page = await browser.context.newPage();
  await page.setViewportSize(WIDE);
  await page.goto(`${GMAIL.address}?${new URLSearchParams({ threads: name, language })}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.bringToFront();
  await page.click(`[data-open="${name}"]`);
  await until('it is asked whether an answer has come', async () => {
    const frame = page.frames().find((each) => each.url().includes('thread-panel.html'));
    await page.mouse.move(400 + Math.random() * 50, 300);
    return (await frame?.getByTestId('thread-accept').count()) === 1;
  });
  await shootPart(page, `answer.${language}`, { beside: 12, above: 12, below: 12 });
}

/** Takes the README's pictures from the running extension, in both languages and themes. */
export async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startMailServer(mailHandler(await buildEditors()));
  for (const language of ['de', 'en'] as const) {
    const browser = await startChromium({
      extension: outputOf('chrome'),
      mailPort: server.port,
      language,
      env: startingAt(NOW),
    });
    const first = await browser.openPage('popup.html');
    await shoot(first, `popup-empty.${language}`, { width: 380, height: 600 });
    await addRecords(browser);
    await until('the records are there', async () => (await first.getByTestId('due-item').count()) > 0);
    await shoot(first, `popup.${language}`, { width: 380, height: 600 });
    const dashboard = await browser.openPage('dashboard.html');
    await dashboard.locator('h1').waitFor();
    await shoot(dashboard, `dashboard.${language}`, { width: 900, height: 620 });
    await shootPanel(browser, language);
    await shootCard(browser, language);
    await shootAnswer(browser, language);
    await browser.close();
  }
  await server.close();
}
