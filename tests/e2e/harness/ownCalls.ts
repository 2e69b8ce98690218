import type { CDPSession, Page } from 'playwright-core';

/** Counts the calls of our own functions in a page, in whatever world they run. */
export async function countOwnCalls(page: Page): Promise<(meanwhile: () => Promise<unknown>) => Promise<string[]>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
  const take = async () => {
    const { result } = await session.send('Profiler.takePreciseCoverage');
    return result
      .filter(({ url }) => url.startsWith('chrome-extension://'))
      .flatMap(({ functions }) => functions)
      .filter(({ ranges }) => (ranges[0]?.count ?? 0) > 0)
      .map(({ functionName, ranges }) => `${functionName || 'a function'} at ${ranges[0]?.startOffset}`);
  };
  return async (meanwhile) => {
    await take();
    await meanwhile();
    return take();
  };
}

/** Lets so many frames go by, in which nobody does anything. */
export function letFramesPass(page: Page, count: number): Promise<void> {
  return page.evaluate(
    (frames) =>
      new Promise<void>((done) => {
        let left = frames;
        const next = () => {
          left--;
          if (left > 0) requestAnimationFrame(next);
          else done();
        };
        requestAnimationFrame(next);
      }),
    count,
  );
}
