import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const COLOUR_SCHEMES = ['light', 'dark'] as const;

/** What axe finds wrong with one of our pages, on light and on dark: each rule with the elements that break it. */
export async function axeFaults(page: Page, frame: Frame): Promise<string[][]> {
  await frame.evaluate(axe.source);
  const faults: string[][] = [];
  for (const colorScheme of COLOUR_SCHEMES) {
    // A colour on its way from one theme to the other has the contrast of neither.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await frame.evaluate(() => (globalThis as unknown as { axe: typeof axe }).axe.run());
    faults.push(...violations.map(({ id, nodes }) => [colorScheme, id, ...nodes.map(({ html }) => html)]));
  }
  return faults;
}
