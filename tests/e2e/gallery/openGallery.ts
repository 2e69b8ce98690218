import type { Page } from 'playwright-core';
import { startChromium, type TestBrowser } from '../harness/chromium';
import { startingAt } from '../harness/clock';
import { fillStore } from '../harness/fillStore';
import { outputOf } from '../harness/output';
import { LIVES, type LifeName, TODAY } from './lives';
import { ROOMS, type Room } from './rooms';

export interface Gallery {
  /** Shows one room, as wide as wished, and waits until it stands; the room that is shown already is not loaded again. */
  show(room: Room, width: number): Promise<Page>;
  rooms: Room[];
  close(): Promise<void>;
}

/** A browser with one of the sets of records in it, at ten in the morning of the gallery's day. */
export async function openGallery(lives: LifeName, language: 'de' | 'en'): Promise<Gallery> {
  const browser: TestBrowser = await startChromium({
    extension: outputOf('chrome'),
    language,
    env: startingAt(`${TODAY} 10:00:00`),
  });
  const page = await browser.openPage('dashboard.html');
  await page.locator('h1').first().waitFor();
  await fillStore(page, LIVES[lives]);
  let shown: Room | undefined;
  let count = 0;
  return {
    rooms: ROOMS.filter((room) => room.lives === lives),
    close: () => browser.close(),
    show: async (room, width) => {
      await page.setViewportSize({ width: room.width ?? width, height: room.width ? 600 : 900 });
      // Another query loads the page anew, which another hash alone does not.
      if (room !== shown) await page.goto(browser.url(room.address.replace(/(?=#|$)/, `?shown=${++count}`)));
      shown = room;
      await page.locator('h1, h2').first().waitFor();
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      return page;
    },
  };
}
