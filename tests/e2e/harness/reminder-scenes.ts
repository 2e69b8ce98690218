import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from './chromium';
import { change, exampleInterview } from './example-records';
import { type NotificationServer, type ShownNotification, startNotificationServer } from './notification-server';
import { outputOf } from './output';
import { until } from './until';

interface ExtensionPage {
  chrome: {
    windows: { create(options: object): Promise<unknown> };
    runtime: { sendMessage(message: object): Promise<{ answer?: { dueCount: number } }> };
    alarms: { clearAll(): Promise<boolean> };
    notifications: { getAll(): Promise<Record<string, boolean>> };
  };
}

/** Browsers with clocks of their own, whose reminders really reach a desktop. */
export class ReminderScenes {
  private readonly running = new Set<TestBrowser>();
  private heard = 0;

  private constructor(readonly desktop: NotificationServer) {}

  static async open(): Promise<ReminderScenes> {
    return new ReminderScenes(await startNotificationServer());
  }

  async start(profile: string, clock: Record<string, string>): Promise<TestBrowser> {
    const env = { DBUS_SESSION_BUS_ADDRESS: this.desktop.address, ...clock };
    const browser = await startChromium({ extension: outputOf('chrome'), profile, env });
    this.running.add(browser);
    return browser;
  }

  /** What the desktop was told since it was asked last. */
  unheard(): ShownNotification[] {
    const fresh = this.desktop.shown.slice(this.heard);
    this.heard = this.desktop.shown.length;
    return fresh;
  }

  /** Waits for the desktop to be told something more. */
  async hear(what: string, limit = 30_000): Promise<ShownNotification[]> {
    await until(what, () => this.desktop.shown.length > this.heard, limit);
    return this.unheard();
  }

  /** A test that failed half-way leaves its browser behind. */
  async endAll(): Promise<void> {
    for (const browser of this.running) await browser.kill();
    this.running.clear();
    this.unheard();
  }

  close(): Promise<void> {
    return this.desktop.close();
  }
}

/** Logs interviews of these days, one application each, at 15:00. */
export async function logInterviews(page: Page, days: readonly string[], zone = 'Europe/Berlin'): Promise<string[]> {
  const ids: string[] = [];
  for (const [index, date] of days.entries()) {
    const email = `anna.weber${index + 1}@example.com`;
    const company = `Beispiel ${index + 1} GmbH`;
    const command = exampleInterview({ company, role: 'Projektleiterin', date, name: 'Weber', email });
    ids.push(await change(page, null, { ...command, interview: { ...command.interview, zone } }));
  }
  return ids;
}

/** A look to its end: how many steps the badge counts, and which notifications stand there then. */
export async function lookAround(page: Page): Promise<{ due: number; standing: string[] }> {
  const { answer } = await page.evaluate(
    (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
    { name: 'reminders/sweep', data: {} },
  );
  const standing = await page.evaluate(async () =>
    Object.keys(await (globalThis as unknown as ExtensionPage).chrome.notifications.getAll()),
  );
  return { due: answer?.dueCount ?? Number.NaN, standing };
}

/** From now on no alarm rings. */
export async function clearAlarms(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.alarms.clearAll());
}

/** A further window of the browser, which takes the focus. */
export async function openWindow(page: Page): Promise<void> {
  await page.evaluate(() => (globalThis as unknown as ExtensionPage).chrome.windows.create({ focused: true }));
}

/** What a clock on the wall shows in the browser now, `YYYY-MM-DD HH:mm`. */
export function clockOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
  });
}
