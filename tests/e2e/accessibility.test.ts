import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { LifeName } from './gallery/lives';
import { openGallery } from './gallery/openGallery';
import type { Room } from './gallery/rooms';
import { forcedColourFaults, heard, hearPage, motionFaults } from './harness/comfort';
import { until } from './harness/until';

const WIDE = 1280;
const LONGEST_MS = 300_000;
/** A region that speaks twice does so at once, or when what it tells of has come back from the store. In milliseconds. */
const LISTENED = 1_500;

/** What is found in every room with these records. */
async function faultsIn(lives: LifeName, look: (page: Page, room: Room) => Promise<string[]>) {
  const gallery = await openGallery(lives, 'de');
  const faults: Record<string, string[]> = {};
  for (const room of gallery.rooms) {
    const found = await look(await gallery.show(room, WIDE), room);
    if (found.length > 0) faults[room.name] = found;
  }
  await gallery.close();
  return faults;
}

describe.each(['empty', 'few', 'hard', 'many'] as const)('Every page, for a reader with wishes: %s', (lives) => {
  it(
    'can be told apart in the reader’s own colours, and moves nothing where stillness is asked for',
    async () => {
      const look = async (page: Page) => {
        await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
        await page.keyboard.press('Tab');
        return [...(await forcedColourFaults(page)), ...(await motionFaults(page))];
      };
      expect(await faultsIn(lives, look)).toEqual({});
    },
    LONGEST_MS,
  );
});

async function listen(page: Page): Promise<string[]> {
  const start = performance.now();
  await until('what is said has been said', () => performance.now() - start > LISTENED);
  return heard(page);
}

describe('What is told to a screen reader', () => {
  it.each(['today-hard', 'popup-hard'])('is told once: a step ticked off, and taken back (%s)', async (name) => {
    const gallery = await openGallery('hard', 'de');
    const room = gallery.rooms.find((each) => each.name === name) as Room;
    const page = await gallery.show(room, WIDE);
    await page.getByTestId('due-item').first().waitFor();
    if (name === 'popup-hard') await page.locator('h2').first().focus();
    await page.keyboard.press('j');
    await hearPage(page);
    await page.keyboard.press('d');
    await until('it is told', async () => (await heard(page)).length > 0);
    expect(await listen(page)).toHaveLength(1);
    await page.keyboard.press('z');
    await until('it is told', async () => (await heard(page)).length > 1);
    expect(await listen(page)).toEqual([expect.any(String), 'Zurückgenommen.']);
    await gallery.close();
  });
});
