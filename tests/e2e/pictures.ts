import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { startMailServer } from './harness/mail-server';
import { cardBox, findCard, findPanel, GMAIL, highlightedWords } from './harness/mail-site';
import { outputOf } from './harness/output';
import { type Box, hostBox } from './harness/panel-box';
import { until } from './harness/until';
import { addRecords, EMAIL } from './pictureRecords';
import { takeStorePictures } from './storePictures';

const folder = fileURLToPath(new URL('../../docs/pictures', import.meta.url));
const NOW = '2026-11-24 10:00:00';
const WIDE = { width: 1180, height: 820 };

async function shoot(page: Page, name: string, size: { width: number; height: number }): Promise<void> {
  await page.setViewportSize(size);
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.screenshot({ path: path.join(folder, `${name}${scheme === 'dark' ? '.dark' : ''}.png`) });
  }
}

/** A part of the page with so much around it, in pixels; it shows on light alone. */
async function shootPart(
  page: Page,
  name: string,
  { left, right, top, bottom }: Box,
  around: Record<'beside' | 'above' | 'below', number>,
): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
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

type Size = { width: number; height: number };

/** The practice page with the offer of a letter in its panel. */
export async function openOffer(browser: TestBrowser, size: Size): Promise<Page> {
  const page = await browser.openPage(`practice.html?to=${EMAIL}`);
  await page.setViewportSize(size);
  await page.locator('[data-nk-compose-body]').click();
  await (await findPanel(page)).getByTestId('panel-insert').waitFor();
  return page;
}

/** Types pushy sentences there and waits until they are underlined. */
export async function typePushy(page: Page, language: 'de' | 'en'): Promise<void> {
  const panel = await findPanel(page);
  await page.locator('[data-nk-compose-body]').click();
  await page.keyboard.type(SENTENCES[language]);
  await panel.getByTestId('panel-finding').nth(1).waitFor();
  // The list of hints grows under the pointer; the picture shows it from its beginning.
  await panel.evaluate(() => scrollTo(0, 0));
}

/** The practice page with the panel: first the offer, then a pushy sentence underlined. */
async function shootPanel(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const page = await openOffer(browser, WIDE);
  await shoot(page, `offer.${language}`, WIDE);
  await typePushy(page, language);
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
export async function openCard(browser: TestBrowser, language: 'de' | 'en', size: Size): Promise<Page> {
  const page = await browser.openPage('practice.html?to=jan.kern@example.org');
  await page.setViewportSize(size);
  await page.locator('[data-nk-compose-body]').click();
  await page.keyboard.type(PUSHY[language].join('\n'));
  await until('the whole sentence is marked', async () => /Friday|Freitag/.test((await highlightedWords(page)).join()));
  const card = await findCard(page);
  await page.keyboard.press('Alt+Shift+KeyN');
  await card.getByTestId('card-replace').first().waitFor();
  await until('the card shows', async () => {
    return (await cardBox(card)).width > 100;
  });
  return page;
}

async function shootCard(browser: TestBrowser, language: 'de' | 'en'): Promise<void> {
  const page = await openCard(browser, language, WIDE);
  await shootPart(page, `card.${language}`, await cardBox(await findCard(page)), { beside: 14, above: 12, below: 36 });
}

/** The page beside a thread grows with what it says; its box when it has found its size. */
async function restingBox(page: Page): Promise<Box> {
  const frame = page.frames().find((each) => each.url().includes('thread-panel.html'));
  let before = '';
  return until('the question stands whole', async () => {
    const isWhole = await frame?.evaluate(() => document.documentElement.scrollHeight <= innerHeight);
    const box = await hostBox(page);
    const last = before;
    before = JSON.stringify(box);
    return isWhole && last === before && box;
  });
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
  await shootPart(page, `answer.${language}`, await restingBox(page), { beside: 12, above: 12, below: 12 });
}

/** Takes the pictures of the README and of the stores from the running extension, in both languages, the README's in both themes. */
export async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const server = await startMailServer(mailHandler(await buildEditors()));
  for (const language of ['de', 'en'] as const) {
    const browser = await startChromium({
      extension: outputOf('chrome'),
      mailPort: server.port,
      language,
      env: startingAt(NOW),
      flags: ['--hide-scrollbars'],
    });
    const first = await browser.openPage('popup.html');
    await shoot(first, `popup-empty.${language}`, { width: 380, height: 600 });
    await addRecords(browser, language);
    await until('the records are there', async () => (await first.getByTestId('due-item').count()) > 0);
    await shoot(first, `popup.${language}`, { width: 380, height: 600 });
    const dashboard = await browser.openPage('dashboard.html');
    await dashboard.locator('h1').waitFor();
    await shoot(dashboard, `dashboard.${language}`, { width: 900, height: 620 });
    await shootPanel(browser, language);
    await shootCard(browser, language);
    await shootAnswer(browser, language);
    await takeStorePictures(browser, language);
    await browser.close();
  }
  await server.close();
}
