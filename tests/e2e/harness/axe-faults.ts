import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { until } from './until';

const COLOUR_SCHEMES = ['light', 'dark'] as const;

/** A frame of another process hears of the theme later than its page. */
async function untilShown(frame: Frame, scheme: (typeof COLOUR_SCHEMES)[number]): Promise<void> {
  await until(`the frame is ${scheme}`, () =>
    frame.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
  await until('no colour is on its way', () => frame.evaluate(() => document.getAnimations().length === 0));
}

/** What axe finds wrong with one of our pages, on light and on dark: each rule with the elements that break it. */
export async function axeFaults(page: Page, frame: Frame): Promise<string[][]> {
  await frame.evaluate(axe.source);
  const faults: string[][] = [];
  for (const colorScheme of COLOUR_SCHEMES) {
    // A colour on its way from one theme to the other has the contrast of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await untilShown(frame, colorScheme);
    const { violations } = await frame.evaluate(() =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'] }),
    );
    faults.push(...violations.map(({ id, nodes }) => [colorScheme, id, ...nodes.map(({ html }) => html)]));
  }
  return faults;
}
