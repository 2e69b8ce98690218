import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { IS_FULL } from '../runs';
import { LIVES, type LifeName } from './gallery/lives';
import { openGallery } from './gallery/openGallery';
import { textFaults } from './gallery/textFaults';
import { axeFaults } from './harness/axe-faults';
import { forcedColourFaults, motionFaults } from './harness/comfort';

const NARROW = 360;
const WIDE = 1280;

/** What axe looks at hardly depends on the language, so each takes one width, and in an everyday run every other page. */
const LOOKED_AT = { de: WIDE, en: NARROW };
const isLookedAtIn = (language: keyof typeof LOOKED_AT, place: number) =>
  IS_FULL || (place % 2 === 0) === (language === 'de');
const LONGEST_MS = 300_000;

/** What a reader misses who has colours of their own, or asks for stillness. */
async function comfortFaults(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active', reducedMotion: 'reduce' });
  await page.keyboard.press('Tab');
  const faults = [...(await forcedColourFaults(page)), ...(await motionFaults(page))];
  await page.emulateMedia({ forcedColors: 'none' });
  return faults;
}

describe.each(['de', 'en'] as const)('Every page in every state, %s', (language) => {
  // German is the longer one. In a full run English is read at both widths, too.
  const widths = IS_FULL || language === 'de' ? [NARROW, WIDE] : [NARROW];
  it.each(Object.keys(LIVES) as LifeName[])(
    'has no fault that axe can find on light and dark, no text that is cut off, narrow or wide, can be told apart in the reader’s own colours, and moves nothing where stillness is asked for: %s',
    async (lives) => {
      const gallery = await openGallery(lives, language);
      const faults: Record<string, unknown[]> = {};
      for (const [place, room] of gallery.rooms.entries())
        for (const width of room.width ? [room.width] : widths) {
          const page = await gallery.show(room, width);
          const isLookedAt = isLookedAtIn(language, place) && (room.width || width === LOOKED_AT[language]);
          const found: unknown[] = await textFaults(page);
          if (isLookedAt) found.push(...(await axeFaults(page, page.mainFrame())));
          // Colours and motion are the same in both languages.
          if (isLookedAt && (language === 'de' || !IS_FULL)) found.push(...(await comfortFaults(page)));
          if (found.length > 0) faults[`${room.name} ${width}`] = found;
        }
      await gallery.close();
      expect(faults).toEqual({});
    },
    LONGEST_MS,
  );
});
