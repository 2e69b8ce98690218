import { existsSync } from 'node:fs';
import { cp, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CalendarDate } from '../../../lib/domain/application';
import { startChromium } from './chromium';
import { fillStore } from './fillStore';
import { manyApplications } from './manyApplications';
import { outputOf } from './output';
import { sendFrom } from './page-writer';
import { freshProfile } from './profile';

/**
 * A profile whose extension has so many applications, for one browser. What takes long is done once in a run; each file that asks gets a
 * copy of it. Two files that run at the same time ask for different numbers.
 */
export async function filledProfile(count: number, today: CalendarDate): Promise<string> {
  const kept = path.join(tmpdir(), `nachklang-filled-${count}-${today}`);
  if (!existsSync(kept)) await rename(await fillProfile(count, today), kept);
  const profile = freshProfile();
  await cp(kept, profile, { recursive: true });
  return profile;
}

async function fillProfile(count: number, today: CalendarDate): Promise<string> {
  const browser = await startChromium({ extension: outputOf('chrome'), language: 'de' });
  try {
    const page = await browser.openPage('practice.html');
    // The background has made its store.
    await sendFrom(page, { name: 'reminders/sweep', data: {} });
    await fillStore(page, manyApplications(count, today));
  } finally {
    await browser.close();
  }
  return browser.profile;
}
