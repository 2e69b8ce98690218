import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { type NotificationServer, startNotificationServer } from './harness/notification-server';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

// A made-up interview two weeks before a fixed day: Tuesday, 24 November 2026, 10:00 in Berlin.
const TODAY = '2026-11-24 10:00:00';
const AGREED = '2026-11-27 15:30:05';
const INTERVIEW = exampleInterview({
  company: 'Beispiel GmbH',
  role: 'Projektleiterin',
  date: '2026-11-09',
  name: 'Weber',
  email: 'anna.weber@example.com',
});

let desktop: NotificationServer;
const running = new Set<TestBrowser>();

beforeAll(async () => {
  desktop = await startNotificationServer();
});

// A test that failed half-way leaves its browser behind.
afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

afterAll(() => desktop.close());

async function start(language: 'de' | 'en', time = TODAY, profile = freshProfile()): Promise<TestBrowser> {
  const browser = await startChromium({
    extension: outputOf('chrome'),
    profile,
    language,
    env: { ...startingAt(time), DBUS_SESSION_BUS_ADDRESS: desktop.address },
  });
  running.add(browser);
  return browser;
}

/** The dashboard with one application in it, opened at that application. */
async function openApplication(browser: TestBrowser): Promise<Page> {
  const page = await browser.openPage('dashboard.html');
  const id = await change(page, null, INTERVIEW);
  await page.goto(browser.url(`dashboard.html#/application/${encodeURIComponent(id)}`));
  await page.getByRole('heading', { level: 1, name: 'Beispiel GmbH' }).waitFor();
  return page;
}

/** The step of that name in the application's list. */
const stepNamed = (page: Page, name: string) => page.getByTestId('due-item').filter({ hasText: name });

async function focusedText(page: Page): Promise<string> {
  return page.evaluate('document.activeElement.textContent') as Promise<string>;
}

describe('The call sheet in a real browser', () => {
  it('leads from a rejection over the feedback call and its lesson to the next date (R22, R23, R26)', async () => {
    const browser = await start('de');
    const page = await openApplication(browser);
    await page.getByRole('button', { name: 'Neues festhalten' }).click();
    await page.getByLabel('Was ist geschehen?').selectOption({ label: 'Eine Absage' });
    await page.getByRole('button', { name: 'Festhalten', exact: true }).click();
    await stepNamed(page, 'Bitte um Feedback').getByRole('link', { name: 'Gesprächsleitfaden' }).click();
    await page.getByRole('heading', { level: 1, name: /Gesprächsleitfaden/ }).waitFor();
    expect(await page.getByRole('link', { name: '+49 30 1234567' }).getAttribute('href')).toBe('tel:+49301234567');
    await page.getByRole('button', { name: 'Erreicht', exact: true }).click();
    const heard = page.getByLabel('Was ich gehört habe');
    await heard.fill('Beim Budget fehlte ein Beispiel.');
    // The tab goes, the words stay.
    await page.reload();
    expect(await heard.inputValue()).toBe('Beim Budget fehlte ein Beispiel.');
    await page.getByLabel('Auftreten').check();
    await page.getByLabel('Was ich beim nächsten Mal mache').fill('Zwei Zahlen vorbereiten.');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText('Für das nächste Mal notiert.').waitFor();
    expect(await page.locator('.call-next').textContent()).toBe(
      'Als Nächstes: Kontakt halten per E-Mail, Dienstag, 5. Januar 2027.',
    );
    await page.getByRole('link', { name: 'Beispiel GmbH' }).click();
    await page.getByRole('region', { name: 'Für das nächste Mal' }).getByText('Zwei Zahlen vorbereiten.').waitFor();
    expect(await stepNamed(page, 'Kontakt halten').textContent()).toContain('Di., 5. Jan. 2027');
    expect(await stepNamed(page, 'Bitte um Feedback').count()).toBe(0);
  });

  it('plans the next try and the agreed call, takes back the last, and reminds at the agreed time (R3, R19)', async () => {
    const profile = freshProfile();
    const browser = await start('en', TODAY, profile);
    const page = await openApplication(browser);
    await stepNamed(page, 'Status enquiry').getByRole('link', { name: 'Call sheet' }).click();
    const next = page.locator('.call-next');
    await page.getByRole('button', { name: 'Not reached' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Next: Status enquiry by phone, Wednesday 25 November.').waitFor();
    expect(await focusedText(page)).toBe('How did it go?');
    await page.getByRole('button', { name: 'Undo' }).click();
    await until('the try is taken back', async () => (await next.textContent()) === '');
    await page.getByRole('button', { name: 'Call agreed for later' }).click();
    await page.getByLabel('Day', { exact: true }).fill('2026-11-27');
    await page.getByLabel('Time', { exact: true }).fill('15:30');
    await page.keyboard.press('Enter');
    await page.getByText('Agreed call: Friday 27 November at 15:30').waitFor();
    expect(await page.locator('.call-script').getAttribute('lang')).toBe('de');
    expect(await page.locator('.call-script').textContent()).toMatch(/gebeten, heute anzurufen|verabredet/);
    await page.getByRole('link', { name: 'Beispiel GmbH' }).click();
    await until('the plan shows the call', async () =>
      (await stepNamed(page, 'Status enquiry').textContent())?.includes('in 3 days, 15:30'),
    );
    const shownBefore = desktop.shown.length;
    await browser.close();
    await start('en', AGREED, profile);
    const reminder = await until('the reminder is shown', () => desktop.shown[shownBefore]);
    expect(reminder.title).toBe('Agreed call at 15:30');
  });

  it('fits a narrow window, is copied whole, and prints black on white on one page', async () => {
    const browser = await start('de');
    const page = await openApplication(browser);
    await stepNamed(page, 'Nachfrage').getByRole('link', { name: 'Gesprächsleitfaden' }).click();
    await page.getByRole('heading', { level: 1, name: /Gesprächsleitfaden/ }).waitFor();
    await page.setViewportSize({ width: 360, height: 740 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    await page.getByRole('button', { name: 'Kopieren' }).click();
    await page.getByText('Kopiert.').waitFor();
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    const seen = `[...document.querySelectorAll('button, .nk-button')].filter((each) => each.checkVisibility()).length`;
    expect(await page.evaluate(seen)).toBe(0);
    const colours = `[document.body, ...document.querySelectorAll('.call-sheet *')]
      .filter((each) => each.checkVisibility())
      .map((each) => getComputedStyle(each).color)`;
    expect([...new Set((await page.evaluate(colours)) as string[])]).toEqual(['rgb(0, 0, 0)']);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: false })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
});
