import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { isOwnTable } from '../../lib/exchange/table/readTable';
import { checkCalendar } from '../unit/exchange/calendar/checkCalendar';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';

const HOSTILE = '=HYPERLINK("https://example.com")';
const running = new Set<TestBrowser>();

// A test that failed half-way leaves its browser behind.
afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

/** The dashboard with two applications in it, one of them with names that try to do harm. */
async function openDashboard(language: 'de' | 'en', hash: string): Promise<Page> {
  const env = startingAt('2026-11-24 10:00:00');
  const browser = await startChromium({ extension: outputOf('chrome'), language, env });
  running.add(browser);
  const page = await browser.openPage('dashboard.html');
  const given = { date: '2026-11-09', name: 'Weber', email: 'anna.weber@example.com' };
  const id = await change(
    page,
    null,
    exampleInterview({ ...given, company: 'Beispiel GmbH', role: 'Projektleiterin' }),
  );
  await change(page, id, { name: 'recordRejection', on: '2026-11-23' });
  await change(page, null, exampleInterview({ ...given, company: HOSTILE, role: '<img src=x onerror=alert(1)>' }));
  await page.goto(browser.url(`dashboard.html${hash}`));
  return page;
}

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('The ways out, in the browser', () => {
  it.each(['de', 'en'] as const)(
    'prints what one has done: readable, narrow, on paper, without its tools (R1) [%s]',
    async (language) => {
      const page = await openDashboard(language, '#/report');
      await page.getByRole('table').waitFor();
      expect(await page.locator('tbody tr').count()).toBe(3);
      expect(await page.locator('.report img').count()).toBe(0);
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.setViewportSize({ width: 360, height: 800 });
      expect(await overflow(page)).toBeLessThanOrEqual(0);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.report-tools').isVisible()).toBe(false);
      expect(await page.locator('thead').isVisible()).toBe(true);
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    },
  );

  it('saves a table that is UTF-8 with a byte order mark, guarded, under a plain name [H2, H11]', async () => {
    const page = await openDashboard('de', '#/data');
    const { name, text } = await saved(page, 'Tabelle für Excel');
    expect(name).toBe('nachklang-tabelle-2026-11-24.csv');
    expect(text.charCodeAt(0)).toBe(0xfeff);
    const [header = [], ...rows] = Papa.parse<string[]>(text.slice(1), { delimiter: ';', skipEmptyLines: true }).data;
    expect(isOwnTable(header)).toBe(true);
    expect(rows.map(([company]) => company).sort()).toEqual([`'${HOSTILE}`, 'Beispiel GmbH']);
  });

  it('saves a calendar that is valid and names nobody [H3]', async () => {
    const page = await openDashboard('en', '#/data');
    const { name, text } = await saved(page, 'Calendar file (.ics)');
    expect(name).toBe('nachklang-calendar-2026-11-24.ics');
    expect(checkCalendar(text)).toEqual([]);
    expect(text).not.toMatch(/Beispiel|Weber|HYPERLINK/);
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });
});
