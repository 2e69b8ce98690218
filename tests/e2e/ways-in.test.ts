import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { outputOf } from './harness/output';

/** A Tuesday, whatever day the test runs on. */
const TODAY = '2026-11-24 10:00:00';
const running = new Set<TestBrowser>();

afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

async function openData() {
  const browser = await startChromium({ extension: outputOf('chrome'), env: startingAt(TODAY) });
  running.add(browser);
  return { browser, page: await browser.openPage('dashboard.html#/data') };
}

const INVITATION = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:u1',
  'DTSTAMP:20261120T090000Z',
  'DTSTART;TZID=W. Europe Standard Time:20261203T140000',
  'SUMMARY:Interview: Redakteurin',
  'ORGANIZER;CN=Anna Weber:mailto:anna.weber@beispielwerk.example',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const row = (n: number) => `Firma ${n};Stelle ${n % 50};${1 + (n % 28)}.${1 + (n % 11)}.2026 10:00;48.000 €;Anna Weber`;

const overflow = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

describe('The way in, in Chromium', () => {
  it('can be read and used by everybody, also at 360 pixels', async () => {
    const { page } = await openData();
    await page.setViewportSize({ width: 360, height: 740 });
    const table = `Firma;Stelle;Gespräch am;${'SehrLangerName'.repeat(6)}\n${row(1)}\n;Koch;31.02.2026;x;y`;
    await page.getByTestId('import-file').setInputFiles([
      { name: 'a.ics', mimeType: '', buffer: Buffer.from(INVITATION) },
      { name: 'liste.csv', mimeType: '', buffer: Buffer.from(table) },
    ]);
    await page.getByText('Firma 1 · Stelle 1').first().waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  it('keeps an invitation at one click, and finds it again after a reload', async () => {
    const { page } = await openData();
    await page
      .getByTestId('import-file')
      .setInputFiles({ name: 'a.ics', mimeType: '', buffer: Buffer.from(INVITATION) });
    await page.getByTestId('calendar-apply').click();
    await page.goto(page.url().replace('#/data', '#/list'));
    await page.getByText('Beispielwerk').first().waitFor();
    await page.goto(page.url().replace('#/list', '#/data'));
    await page
      .getByTestId('import-file')
      .setInputFiles({ name: 'b.ics', mimeType: '', buffer: Buffer.from(INVITATION) });
    await page.getByText('Beispielwerk · Redakteurin').first().waitFor();
    expect(await page.getByTestId('calendar-apply').count()).toBe(0);
  });
});
