import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';

const TODAY = new Date().toISOString().slice(0, 10);
const INTERVIEW = exampleInterview({
  company: 'Beispiel GmbH',
  role: 'Projektleiterin',
  date: TODAY,
  name: 'Weber',
  email: 'anna.weber@example.com',
});

let browser: TestBrowser;
afterEach(() => browser.kill());

async function openPlace(name: string): Promise<Page> {
  browser = await startChromium({ extension: outputOf('chrome'), profile: freshProfile(), language: 'en' });
  const page = await browser.openPage('dashboard.html');
  const id = await change(page, null, INTERVIEW);
  await change(page, id, { name: 'recordAnswer', on: TODAY, promisedBy: null });
  await page.goto(browser.url(`dashboard.html#/${name}`));
  return page;
}

/** Whether anything stands out of the page at the narrowest width that we promise. */
async function overflowAt360(page: Page): Promise<number> {
  await page.setViewportSize({ width: 360, height: 800 });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

describe('The page of phrases', () => {
  it('finds a rule, switches it off and on again by keyboard, and has no fault of access', async () => {
    const page = await openPlace('phrases');
    await page.getByLabel('Search the rules').fill('look elsewhere');
    const rule = page.getByRole('checkbox', { name: 'I might have to look elsewhere.' });
    await page.getByText(/Rules found: \d+/).waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    expect(await overflowAt360(page)).toBe(0);
    await rule.press('Space');
    await page.getByText('Switched off.').waitFor();
    await page.getByRole('button', { name: 'Show again' }).press('Enter');
    await page.getByText('None. A hint can be hidden').waitFor();
  });
});

describe('The page of insights', () => {
  it('shows its figures with their tables, fits a narrow window, and has no fault of access (R2)', async () => {
    const page = await openPlace('insights');
    await page.getByRole('heading', { name: 'How long answers took' }).waitFor();
    for (const summary of await page.locator('summary', { hasText: 'The numbers as a table' }).all())
      await summary.press('Enter');
    expect(await page.getByRole('table').count()).toBeGreaterThan(1);
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    expect(await overflowAt360(page)).toBe(0);
  });
});
