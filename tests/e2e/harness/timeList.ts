import type { Page } from 'playwright-core';

/** A screen and a half at a time, as the wheel or a finger does it at its quickest. */
const STEP = 1300;
const FRAMES = 60;

interface LongFrame extends PerformanceEntry {
  scripts: { duration: number }[];
}

/**
 * Scrolls down the page frame by frame; the longest that scripts took within one frame, ms. Chromium tells of frames of more than
 * 50 ms alone: 0 when there was none.
 */
export function timeScrolling(page: Page): Promise<number> {
  return page.evaluate(
    async ({ step, frames }) => {
      const longest: number[] = [0];
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          longest.push((entry as LongFrame).scripts.reduce((sum, { duration }) => sum + duration, 0));
      });
      observer.observe({ type: 'long-animation-frame' });
      const frame = () => new Promise((done) => requestAnimationFrame(done));
      for (let count = 0; count < frames; count += 1) {
        scrollBy(0, step);
        await frame();
      }
      await frame();
      await frame();
      observer.disconnect();
      return Math.max(...longest);
    },
    { step: STEP, frames: FRAMES },
  );
}

/** Types into the field that has the focus, key by key; the longest from a key to the next frame, ms. */
export async function timeTyping(page: Page, text: string): Promise<number> {
  await page.evaluate(() => {
    const longest = { time: 0 };
    Object.assign(globalThis, { longest });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest.time = Math.max(longest.time, duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  for (const key of text) {
    await page.keyboard.press(key);
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
  return page.evaluate(() => (globalThis as unknown as { longest: { time: number } }).longest.time);
}
