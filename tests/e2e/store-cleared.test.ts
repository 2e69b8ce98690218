import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change } from './harness/example-records';
import { example } from './harness/firstLayout';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { dump } from './harness/rawDatabase';
import { waitForStart } from './harness/readRows';

const MISSING = /2 applications were missing, here and in the second copy/;
const TITLE = /Records are missing|Your records were checked/;

let browser: TestBrowser;
afterEach(() => browser.kill());

async function start(profile = freshProfile()): Promise<TestBrowser> {
  browser = await startChromium({ extension: outputOf('chrome'), profile });
  return browser;
}

/** What "Clear site data" takes: the database and the extension's own file system. */
async function clearSiteData(page: Page): Promise<void> {
  const session = await browser.context.newCDPSession(page);
  const origin = browser.url('').slice(0, -1);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}

async function openedDashboard(): Promise<Page> {
  const page = await browser.openPage('dashboard.html');
  await waitForStart(page);
  await page.getByRole('main').getByRole('heading').first().waitFor();
  return page;
}

describe('When both copies are gone', () => {
  it('the next start is empty and says how many applications are missing and how a backup brings them back, once; then it works on (S5)', async () => {
    const profile = freshProfile();
    const first = await start(profile);
    const page = await first.openPage('manifest.json');
    for (const company of ['Example Works', 'Example Bakery']) await change(page, null, example(company));
    await clearSiteData(page);
    await first.close();

    await start(profile);
    const dashboard = await openedDashboard();
    await dashboard.getByText(MISSING).waitFor();
    await dashboard.getByRole('link', { name: 'Restore a backup' }).click();
    await dashboard.waitForURL(/#\/data$/);
    await dashboard.getByRole('button', { name: 'Got it' }).click();
    await change(dashboard, null, example('Example Forge'));
    await dashboard.reload();
    await waitForStart(dashboard);
    expect(await dashboard.getByText(TITLE).count()).toBe(0);
    expect((await dump(dashboard)).rows).toHaveLength(1);
  });

  it('a new profile, which never had any, says nothing of a loss (S5)', async () => {
    await start();
    const dashboard = await openedDashboard();
    expect(await dashboard.getByText(TITLE).count()).toBe(0);
  });
});
