import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import type { TestBrowser } from './harness/chromium';
import { focused, openDashboard, startFilled } from './harness/filledBrowser';
import { until } from './harness/until';

let browser: TestBrowser;
beforeAll(async () => {
  browser = await startFilled(1_000);
}, 300_000);
afterAll(() => browser?.close());

describe('Today and the list, for everybody', () => {
  it('lets one do what is due by single keys, without a mouse', async () => {
    const page = await openDashboard(browser, '#/today');
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
    ['#/applications?ended=yes', '[role=row]'],
    ['#/applications?q=nobody', '.list-tools'],
  ])(
    'has no fault that axe finds, wide and narrow, and never scrolls sideways: %s',
    async (hash, stands) => {
      const page = await openDashboard(browser, hash);
      await page.locator(stands).first().waitFor({ timeout: 60_000 });
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.setViewportSize({ width: 360, height: 740 });
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.close();
    },
    180_000,
  );
});
