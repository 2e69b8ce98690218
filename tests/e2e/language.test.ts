import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { type NotificationServer, startNotificationServer } from './harness/notification-server';
import { outputOf } from './harness/output';
import { sendFrom } from './harness/page-writer';
import { until } from './harness/until';

let desktop: NotificationServer;
let browser: TestBrowser | undefined;

beforeAll(async () => {
  desktop = await startNotificationServer();
});
afterEach(() => browser?.kill());
afterAll(() => desktop.close());

describe('The language of the interface, in the browser', () => {
  it('is chosen in the settings and is at once that of every open page, of the next ones, and of reminders', async () => {
    const env = { DBUS_SESSION_BUS_ADDRESS: desktop.address };
    browser = await startChromium({ extension: outputOf('chrome'), language: 'en', env });
    const popup = await browser.openPage('popup.html');
    await popup.getByLabel('Company').waitFor();
    const settings = await browser.openPage('dashboard.html#/settings');
    await settings.getByLabel('Language of the interface').selectOption('de');
    await settings.getByRole('heading', { level: 2, name: 'Sprache' }).waitFor();
    await popup.getByLabel('Unternehmen').waitFor();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');

    const next = await browser.openPage('dashboard.html#/bin');
    await next.getByRole('heading', { level: 1, name: 'Papierkorb' }).waitFor();
    await browser.stopWorker();
    await sendFrom(next, { name: 'reminders/test', data: {} });
    await until('the reminder appears', () =>
      desktop.shown.some(({ title }) => title === 'So sieht eine Erinnerung aus'),
    );

    await settings.getByLabel('Sprache der Oberfläche').selectOption('browser');
    await popup.getByLabel('Company').waitFor();
    await popup.reload();
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('en');
    expect(await popup.evaluate(() => localStorage.length)).toBe(0);
  });
});
