import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { findPanel } from './harness/mail-site';
import { outputOf } from './harness/output';
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
  const finding = panel.getByTestId('panel-finding').last();
  await finding.waitFor();
  await finding.scrollIntoViewIfNeeded();
  await shoot(page, `panel.${language}`, WIDE);
}

/** Takes the README's pictures from the running extension, in both languages and themes. */
export async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const language of ['de', 'en'] as const) {
    const browser = await startChromium({
      extension: outputOf('chrome'),
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
    await browser.close();
  }
}
