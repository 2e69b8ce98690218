import { describe, expect, it } from 'vitest';
import { LIVES, type LifeName } from './gallery/lives';
import { openGallery } from './gallery/openGallery';
import { textFaults } from './gallery/textFaults';
import { axeFaults } from './harness/axe-faults';

const NARROW = 360;
const WIDE = 1280;

/** Both languages are read at both widths; what axe looks at hardly depends on the language, so each takes one width. */
const LOOKED_AT = { de: WIDE, en: NARROW };
const LONGEST_MS = 300_000;

describe.each(['de', 'en'] as const)('Every page in every state, %s', (language) => {
  it.each(Object.keys(LIVES) as LifeName[])(
    'has no fault that axe can find on light and dark, and no text that is cut off, narrow or wide: %s',
    async (lives) => {
      const gallery = await openGallery(lives, language);
      const faults: Record<string, unknown[]> = {};
      for (const room of gallery.rooms)
        for (const width of room.width ? [room.width] : [NARROW, WIDE]) {
          const page = await gallery.show(room, width);
          const isLookedAt = room.width || width === LOOKED_AT[language];
          const found = [...(await textFaults(page)), ...(isLookedAt ? await axeFaults(page, page.mainFrame()) : [])];
          if (found.length > 0) faults[`${room.name} ${width}`] = found;
        }
      await gallery.close();
      expect(faults).toEqual({});
    },
    LONGEST_MS,
  );
});
