import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { type NotificationServer, startNotificationServer } from './harness/notification-server';
import { outputOf } from './harness/output';
import { until } from './harness/until';

let desktop: NotificationServer;
let browser: TestBrowser | undefined;

beforeAll(async () => {
  desktop = await startNotificationServer();
});
afterEach(async () => {
  await browser?.kill();
  browser = undefined;
});
afterAll(() => desktop.close());

const TITLES = { de: 'So sieht eine Erinnerung aus', en: 'This is what a reminder looks like' };
const WORDS = {
  de: { next: 'Weiter', send: 'Probe-Erinnerung senden', yes: 'Ja' },
  en: { next: 'Next', send: 'Send a test reminder', yes: 'Yes' },
};

describe('The welcome, in the browser', () => {
  it.each(['de', 'en'] as const)(
    'is walked through by keyboard, and its reminder really appears on the desktop (%s)',
    async (language) => {
      const env = { DBUS_SESSION_BUS_ADDRESS: desktop.address };
      browser = await startChromium({ extension: outputOf('chrome'), language, env });
      const page = await browser.openPage('welcome.html');
      const words = WORDS[language];
      const begun = desktop.shown.length;
      for (const width of [360, 900]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      }
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.getByRole('button', { name: words.next }).press('Enter');
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.getByRole('button', { name: words.next }).press('Enter');
      await page.getByRole('button', { name: words.send }).press('Enter');
      await page.getByRole('button', { name: words.yes }).waitFor();
      await until('the reminder appears', () => desktop.shown.length > begun);
      expect(desktop.shown.at(-1)?.title).toBe(TITLES[language]);
      expect(await axeFaults(page, page.mainFrame())).toEqual([]);
      await page.getByRole('button', { name: words.yes }).press('Enter');
      // Whoever leaves goes on where they were.
      const again = await browser.openPage('welcome.html');
      await again.getByRole('button', { name: words.send }).waitFor();
    },
  );
});
