import type { Page } from 'playwright-core';

/** How long the page's main thread has worked, in milliseconds. */
export type BusyTime = () => Promise<number>;

/**
 * Counts the processor time of the page's own main thread: what other programs do meanwhile doesn't count, though it slows
 * everything down.
 */
export async function watchBusyTime(page: Page): Promise<BusyTime> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
}
