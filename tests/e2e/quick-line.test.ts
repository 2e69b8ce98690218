import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

// Tuesday, 24 November 2026, 15:20 in Berlin.
const TODAY = '2026-11-24 15:20:00';
const LINE = { de: 'Weber, Siemens, Projektleitung, gestern 14 Uhr', en: 'Acme, backend, Kim Lee, yesterday 3pm' };
/** A quick typist on a small keyboard: five letters a second. */
const PER_KEY = 200;
const MOST = 20_000;

const running = new Set<TestBrowser>();

// A test that failed half-way leaves its browser behind.
afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

async function openPopupPage(language: 'de' | 'en'): Promise<Page> {
  const browser = await startChromium({
    extension: outputOf('chrome'),
    profile: freshProfile(),
    language,
    env: startingAt(TODAY),
  });
  running.add(browser);
  const page = await browser.openPage('popup.html');
  await page.setViewportSize({ width: 360, height: 600 });
  return page;
}

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('data-testid'));
const quickLine = (page: Page) => page.getByTestId('log-quick');

describe('An interview logged by keyboard alone', () => {
  it.each(['de', 'en'] as const)(
    'takes one line and one key, well within twenty seconds (R2, %s)',
    async (language) => {
      const page = await openPopupPage(language);
      await until('the line has the keyboard', async () => (await focusedId(page)) === 'log-quick');
      const start = performance.now();
      await page.keyboard.type(LINE[language]);
      await page.keyboard.press('Enter');
      await until('the line is empty again', async () => (await quickLine(page).inputValue()) === '');
      const computing = performance.now() - start;
      expect(computing + LINE[language].length * PER_KEY).toBeLessThan(MOST);
      await page.reload();
      await page
        .getByText(language === 'de' ? /Siemens · Projektleitung · Weber/ : /Acme · backend · Kim Lee/)
        .waitFor();
    },
  );

  it('goes on by single keys: the thank-you note ticked off by d, taken back by z', async () => {
    const page = await openPopupPage('de');
    await until('the line has the keyboard', async () => (await focusedId(page)) === 'log-quick');
    await page.keyboard.type('Weber, Siemens, Projektleitung, vor drei Tagen 14 Uhr');
    await page.keyboard.press('Enter');
    await until('a step is there', async () => (await page.getByTestId('due-item').count()) > 0);
    await page.keyboard.press('j');
    expect(await focusedId(page)).toBe('due-item');
    await page.keyboard.press('d');
    await page.getByText('Erledigt: Dankschreiben.').waitFor();
    await page.keyboard.press('z');
    await page.getByText('Zurückgenommen.').waitFor();
  });

  it('keeps a line that was half typed when the popup closed', async () => {
    const page = await openPopupPage('en');
    await until('the line has the keyboard', async () => (await focusedId(page)) === 'log-quick');
    await page.keyboard.type('Acme, backend, yester');
    await page.getByTestId('chip-company').waitFor();
    await page.reload();
    expect(await quickLine(page).inputValue()).toBe('Acme, backend, yester');
    expect(await page.getByTestId('log-company').inputValue()).toBe('Acme');
  });

  it.each(['de', 'en'] as const)(
    'has no fault that axe finds, with a line read and the keys shown (%s)',
    async (language) => {
      const page = await openPopupPage(language);
      await quickLine(page).fill(`${LINE[language]}, telefon, parking was awful`);
      await page.getByTestId('chip-note').waitFor();
      await page.getByText(language === 'de' ? 'Tastenkürzel' : 'Keys', { exact: true }).click();
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      const isCut = () => document.documentElement.scrollWidth > document.documentElement.clientWidth;
      expect(await page.evaluate(isCut)).toBe(false);
    },
  );
});
