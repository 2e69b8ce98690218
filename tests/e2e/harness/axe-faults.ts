import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

/** What of axe's rules hangs on colours; the others find the same on dark as on light. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const ASKED = { light: {}, dark: { runOnly: OF_COLOURS } } as const;
const COLOUR_SCHEMES = ['light', 'dark'] as const;

/** What axe finds wrong with one of our pages, on light and on dark: each rule with the elements that break it. */
export async function axeFaults(page: Page, frame: Frame): Promise<string[][]> {
  await frame.evaluate(axe.source);
  const faults: string[][] = [];
  for (const colorScheme of COLOUR_SCHEMES) {
    // A colour on its way from one theme to the other has the contrast of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await frame.evaluate(
      (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(options),
      { ...ASKED[colorScheme], resultTypes: ['violations'] } as axe.RunOptions,
    );
    faults.push(...violations.map(({ id, nodes }) => [colorScheme, id, ...nodes.map(({ html }) => html)]));
  }
  return faults;
}
