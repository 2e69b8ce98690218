import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

let browser: TestBrowser;

beforeAll(async () => {
  browser = await startChromium({ extension: outputOf('chrome'), profile: freshProfile(), language: 'en' });
});

afterAll(() => browser.kill());

const open = async (address: string): Promise<Page> => {
  const page = await browser.openPage('practice.html');
  await page.goto(browser.url(address));
  return page;
};

const shows = (field: Locator, text: string) =>
  until(`it shows "${text}"`, async () => (await field.inputValue()) === text);

describe('The same form in two windows', () => {
  it.each([
    ['on a page', 'dashboard.html#/phrases', 'input[name="words"]', 'input[name="instead"]'],
    ['in the popup', 'popup.html', '[data-testid="log-company"]', '[data-testid="log-role"]'],
  ])('shows what is typed in either, so that nothing typed is lost: %s', async (_, address, first, second) => {
    const one = await open(address);
    const other = await open(address);
    await one.locator(second).waitFor();
    await other.locator(second).waitFor();
    await one.locator(first).pressSequentially('only a thought');
    await shows(other.locator(first), 'only a thought');
    await one.close();
    await other.locator(second).pressSequentially('a second one');
    await other.close();
    const later = await open(address);
    await shows(later.locator(first), 'only a thought');
    await shows(later.locator(second), 'a second one');
    await later.close();
  });
});
