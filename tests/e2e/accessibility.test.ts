import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openGallery } from './gallery/openGallery';
import type { Room } from './gallery/rooms';
import { heard, hearPage } from './harness/comfort';
import { until } from './harness/until';

const WIDE = 1280;
/** A region that speaks twice does so at once, or when what it tells of has come back from the store. In milliseconds. */
const LISTENED = 1_500;

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
