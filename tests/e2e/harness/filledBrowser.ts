import { existsSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { CalendarDate } from '../../../lib/domain/application';
import { calendarDateAt } from '../../../lib/domain/calendar-date';
import { startChromium, type TestBrowser } from './chromium';
import { fillStore } from './fillStore';
import { manyApplications } from './manyApplications';
import { outputOf } from './output';
import { sendFrom } from './page-writer';
import { freshProfile } from './profile';

/** Here and now. */
export const today = (): CalendarDate => calendarDateAt(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * A browser whose extension has so many applications. What takes long is done once in a run; each file that asks gets a copy of that
 * profile. Two files that run at the same time ask for different numbers.
 */
export async function startFilled(count: number): Promise<TestBrowser> {
  const kept = path.join(tmpdir(), `nachklang-filled-${count}`);
  if (!existsSync(kept)) await rename(await fillProfile(count), kept);
  const profile = freshProfile();
  await cp(kept, profile, { recursive: true });
  return startChromium({ extension: outputOf('chrome'), language: 'de', profile });
}

async function fillProfile(count: number): Promise<string> {
  const browser = await startChromium({ extension: outputOf('chrome'), language: 'de' });
  try {
    const page = await browser.openPage('practice.html');
    // The background has made its store.
    await sendFrom(page, { name: 'reminders/sweep', data: {} });
    await fillStore(page, manyApplications(count, today()));
  } finally {
    await browser.close();
  }
  return browser.profile;
}

export async function openDashboard(browser: TestBrowser, hash: string): Promise<Page> {
  const page = await browser.openPage('practice.html');
  await page.setViewportSize({ width: 1280, height: 860 });
  await page.goto(browser.url(`dashboard.html${hash}`));
  await page.locator('h1').waitFor();
  return page;
}

/** What the element with the focus has as this attribute. */
export const focused = (page: Page, what: string): Promise<string | null> =>
  page.evaluate((name) => document.activeElement?.getAttribute(name) ?? null, what);
