import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';
import { until } from './harness/until';

// A made-up interview the day before a fixed day: Tuesday, 24 November 2026, 10:00 in Berlin.
const TODAY = '2026-11-24 10:00:00';
const INTERVIEW = exampleInterview({
  company: 'Beispiel GmbH',
  role: 'Projektleiterin',
  date: '2026-11-23',
  name: 'Weber',
  email: 'anna.weber@example.com',
});

let browser: TestBrowser;
let page: Page;
let application: string;

beforeAll(async () => {
  browser = await startChromium({ extension: outputOf('chrome'), language: 'de', env: startingAt(TODAY) });
  page = await browser.openPage('dashboard.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  application = await change(page, null, INTERVIEW);
  await page.goto(browser.url('dashboard.html#/calendar'));
});

afterAll(() => browser.kill());

const day = (date: string) => page.locator(`td[data-day="${date}"]`);
const thanksOn = (date: string) => day(date).getByRole('button', { name: /Dankschreiben/ });

async function drag(from: string, to: string): Promise<void> {
  const [start, end] = [await thanksOn(from).boundingBox(), await day(to).boundingBox()];
  if (!start || !end) throw new Error('the calendar is not to be seen');
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 12 });
}

const takeBack = async () => {
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await thanksOn('2026-11-24').waitFor();
};

describe('The calendar in a real browser', () => {
  it('moves a step by mouse to a day of its window, and takes it back (R18)', async () => {
    await thanksOn('2026-11-24').waitFor();
    await drag('2026-11-24', '2026-11-26');
    await page.locator('td[data-day="2026-11-26"].calendar-day--over.calendar-day--fits').waitFor();
    await page.mouse.up();
    await thanksOn('2026-11-26').waitFor();
    await page.getByText('Dankschreiben, Beispiel GmbH: jetzt am Donnerstag, 26. November.').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
    await takeBack();
  });

  it('refuses a day outside the window with a plain sentence, and lets go by Escape (R18)', async () => {
    await drag('2026-11-24', '2026-12-02');
    await page.locator('td[data-day="2026-12-02"].calendar-day--refused').waitFor();
    await page.mouse.up();
    await page.getByText('Der 30. Nov. ist der letzte sinnvolle Tag.').waitFor();
    await drag('2026-11-24', '2026-11-26');
    await page.keyboard.press('Escape');
    await page.mouse.up();
    await page.getByText('Nichts verschoben.').waitFor();
    expect(await thanksOn('2026-11-24').count()).toBe(1);
  });

  it('moves a step by keyboard alone, and by the field of its day (R18)', async () => {
    await page.reload();
    await day('2026-11-24').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let days = 0; days < 3; days += 1) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await thanksOn('2026-11-27').waitFor();
    expect(await page.evaluate('document.activeElement.dataset.day')).toBe('2026-11-27');
    await takeBack();
    await day('2026-11-24').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Verschieben' }).click();
    await dialog.getByLabel('Neuer Tag').fill('2026-11-25');
    await page.keyboard.press('Enter');
    await thanksOn('2026-11-25').waitFor();
    await takeBack();
  });

  it('keeps its month over a reload and over the way back', async () => {
    await page.getByRole('button', { name: 'Nächster Monat' }).click();
    await until('the address names the month', () => page.url().endsWith('?month=2026-12'));
    await page.reload();
    await page.getByRole('heading', { name: 'Dezember 2026' }).waitFor();
    await page.getByRole('link', { name: 'Heute', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Heute' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Dezember 2026' }).waitFor();
    await page.getByRole('link', { name: 'Kalender' }).click();
    await page.getByRole('heading', { name: 'November 2026' }).waitFor();
  });

  it('gives the keyboard back to where it was when a dialog is left by Escape', async () => {
    await page.goto(browser.url('dashboard.html#/today'));
    const button = page.getByRole('button', { name: 'Tastenkürzel' });
    await button.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await until('the button has it', () => button.evaluate((one) => one === document.activeElement));
    await page.goto(browser.url('dashboard.html#/calendar'));
    await thanksOn('2026-11-24').waitFor();
  });

  it('is a list on a narrow screen, and nothing runs over its edge', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    // What lies behind is folded.
    await page.locator('summary', { hasText: 'Frühere Tage' }).click();
    await page.getByRole('heading', { name: 'Montag, 23. November' }).waitFor();
    expect(await page.getByRole('grid').count()).toBe(0);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it.each([360, 1280])('has no fault for axe, on light and dark, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
  });
});

describe('The application page in a real browser', () => {
  it.each([360, 1280])('has no fault for axe, waiting, rejected and with a value open, at %i px', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(browser.url(`dashboard.html#/application/${encodeURIComponent(application)}`));
    await page.getByRole('heading', { level: 1, name: 'Beispiel GmbH' }).waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await change(page, application, { name: 'recordRejection', on: '2026-11-24' });
    await page.getByRole('region', { name: 'Absage' }).waitFor();
    await page.getByRole('button', { name: 'Stelle: Projektleiterin' }).click();
    await page.getByLabel('Stelle').waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    await change(page, application, { name: 'reopenApplication' });
    await until(
      'the rejection is gone',
      async () => (await page.getByRole('region', { name: 'Absage' }).count()) === 0,
    );
  });

  it('changes a value in place by keyboard, and keeps what is half-typed over a reload', async () => {
    await page.getByRole('button', { name: 'Stelle: Projektleiterin' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type(' (m/w/d)');
    await page.reload();
    const role = page.getByLabel('Stelle');
    expect(await role.inputValue()).toBe('Projektleiterin (m/w/d)');
    await role.press('Enter');
    await page.getByRole('button', { name: 'Stelle: Projektleiterin (m/w/d)' }).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await page.getByRole('button', { name: 'Stelle: Projektleiterin', exact: true }).waitFor();
  });
});
