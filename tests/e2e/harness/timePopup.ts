import type { TestBrowser } from './chromium';

interface Timed {
  /** The page stands, still without a list. */
  shell?: number;
  interactive?: number;
}

/** From the start of the navigation, in milliseconds: until the page stands, and until the list of steps stands and the form takes input. */
export interface PopupTimes {
  shell: number;
  list: number;
}

export async function timePopup(browser: TestBrowser): Promise<PopupTimes> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    const look = () => {
      if (document.querySelector('button')) (window as Timed).shell ??= performance.now();
      const isReady = document.querySelector('[data-testid="due-item"]') && document.querySelector('button');
      if (isReady) (window as Timed).interactive = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  await page.goto(browser.url('popup.html'));
  const handle = await page.waitForFunction(() => (window as Timed).interactive, undefined, { timeout: 60_000 });
  const list = Number(await handle.jsonValue());
  const shell = Number(await page.evaluate(() => (window as Timed).shell));
  await page.close();
  return { shell, list };
}
