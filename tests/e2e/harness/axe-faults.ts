import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { until } from './until';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** On light axe looks at everything. All that can be different on dark is colours. */
const LOOKS = [
  { scheme: 'light', options: {} },
  { scheme: 'dark', options: { runOnly: ['color-contrast', 'link-in-text-block'] } },
] as const;

/** A frame of another process hears of the theme later than its page. */
async function untilShown(frame: Frame, scheme: (typeof LOOKS)[number]['scheme']): Promise<void> {
  await until(`the frame is ${scheme}`, () =>
    frame.evaluate((wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, scheme),
  );
  await until('no colour is on its way', () => frame.evaluate(() => document.getAnimations().length === 0));
}

/** Once for each page that is loaded. Playwright reads what it is to evaluate several times over: half a second for all of axe. */
async function bringAxe(page: Page, frame: Frame): Promise<void> {
  if (await frame.evaluate(() => 'axe' in globalThis)) return;
  if (frame !== page.mainFrame()) return frame.evaluate(AXE);
  const session = await page.context().newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: AXE });
  await session.detach();
}

/** What axe finds wrong with one of our pages, on light and on dark: each rule with the elements that break it. */
export async function axeFaults(page: Page, frame: Frame): Promise<string[][]> {
  await bringAxe(page, frame);
  const faults: string[][] = [];
  for (const { scheme, options } of LOOKS) {
    // A colour on its way from one theme to the other has the contrast of neither.
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await untilShown(frame, scheme);
    const { violations } = await frame.evaluate(
      (given) => (globalThis as unknown as { axe: typeof axe }).axe.run({ resultTypes: ['violations'], ...given }),
      options as axe.RunOptions,
    );
    faults.push(...violations.map(({ id, nodes }) => [scheme, id, ...nodes.map(({ html }) => html)]));
  }
  return faults;
}
