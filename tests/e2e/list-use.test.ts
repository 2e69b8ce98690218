import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { filledProfile } from './harness/filledProfile';
import { outputOf } from './harness/output';
import { until } from './harness/until';

const COUNT = 1_000;
const ALL = '#/applications?ended=yes';

let browser: TestBrowser;

beforeAll(async () => {
  const today = calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
  const profile = await filledProfile(COUNT, today);
  browser = await startChromium({ extension: outputOf('chrome'), language: 'de', profile });
}, 300_000);

afterAll(() => browser?.close());

async function open(hash: string): Promise<Page> {
  const page = await browser.openPage('practice.html');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(browser.url(`dashboard.html${hash}`));
  await page.locator('h1').waitFor();
  return page;
}

const focused = (page: Page, what: string) =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, what);

describe('The list of a thousand applications', () => {
  it('is gone through by keyboard alone: to the last row and back, selected, left with a reason, brought back (R1)', async () => {
    const page = await open('#/applications?q=beispiel%201');
    await page.locator('[role=row][tabindex="0"]').waitFor();
    const rowCount = async () => Number(await page.locator('[role=grid]').getAttribute('aria-rowcount'));
    const before = await rowCount();
    await page.locator('[role=row][tabindex="0"]').focus();
    await page.keyboard.press('End');
    await until('the last row has the focus', async () => (await focused(page, 'aria-rowindex')) === `${before}`);
    await page.keyboard.press('Home');
    await until('the first row has the focus', async () => (await focused(page, 'aria-rowindex')) === '2');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByRole('button', { name: 'Abschließen …' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Zu weit weg');
    await page.keyboard.press('Enter');
    await until('both are left', async () => (await rowCount()) === before - 2);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.keyboard.press('Control+z');
    await until('both are back', async () => (await rowCount()) === before);
    await page.close();
  }, 300_000);
});

describe('Today and the list, for everybody', () => {
  it('lets one do what is due by single keys, without a mouse', async () => {
    const page = await open('#/today');
    await page.locator('.nk-due').first().waitFor();
    await page.keyboard.press('j');
    expect(await focused(page, 'data-testid')).toBe('due-item');
    const first = await page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press('s');
    await page.keyboard.press('Enter');
    await until('the next one has the focus', async () => {
      const now = await page.evaluate(() => document.activeElement?.closest('.nk-due')?.textContent);
      return now !== undefined && now !== first;
    });
    await page.getByText('Erinnerung', { exact: false }).first().waitFor();
    await page.keyboard.press('z');
    await page.getByText('Zurückgenommen.').waitFor();
    await page.close();
  }, 120_000);

  it.each([
    ['#/today', '.nk-due'],
    [ALL, '[role=row]'],
    ['#/applications?q=nobody', '.list-tools'],
  ])(
    'has no fault that axe finds, wide and narrow, and never scrolls sideways: %s',
    async (hash, stands) => {
      const page = await open(hash);
      await page.locator(stands).first().waitFor({ timeout: 60_000 });
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    },
    180_000,
  );

  it('has none on the board, whose columns scroll in themselves', async () => {
    const page = await open(ALL);
    await page.locator('[role=row]').first().waitFor({ timeout: 60_000 });
    await page.getByRole('radio', { name: 'Tafel' }).check();
    await page.locator('.board-card').first().waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    expect(await page.locator('.board-card').count()).toBeLessThan(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await page.getByRole('radio', { name: 'Tabelle' }).check();
    await page.close();
  }, 180_000);
});
