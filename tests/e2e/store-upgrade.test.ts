import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change } from './harness/example-records';
import { example, judgeUpgraded, killInUpgrade, profileOfFirstLayout } from './harness/firstLayout';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { dump, dumpMirror, goBackToFirst, upgradeToNewer } from './harness/rawDatabase';
import { seededRandom } from './harness/seededRandom';
import { until } from './harness/until';

const UPDATED = 'Nachklang was updated meanwhile. Please open this page again.';
const READ_ONLY = /^Nachklang was updated\. Close its other pages/;
const WAITING = /^Your records are slow to come/;

let browser: TestBrowser;
afterEach(() => browser.kill());

async function start(profile = freshProfile()): Promise<TestBrowser> {
  browser = await startChromium({ extension: outputOf('chrome'), profile });
  return browser;
}

/** Fills the popup's form and saves it. */
async function saveInForm(popup: Page, company: string): Promise<void> {
  await popup.getByTestId('log-company').fill(company);
  await popup.getByTestId('log-role').fill('Baker');
  await popup.getByTestId('log-save').click();
}

/** One transaction that goes on for a while, on a connection that lets go when it is asked to. */
function writeForLong(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done) => {
        const opening = indexedDB.open('nachklang');
        opening.onsuccess = () => {
          opening.result.onversionchange = () => opening.result.close();
          const meta = opening.result.transaction('meta', 'readwrite').objectStore('meta');
          for (let value = 0; value < 3000; value++) meta.put({ id: 'long', value });
          done();
        };
      }),
  );
}

describe('A newer build', () => {
  it('upgrades within 5 s while two pages are open and one writes: both ask for a reload, and nothing is written in the old layout (S11)', async () => {
    const { openPage } = await start();
    const other = await openPage('manifest.json');
    await change(other, null, example('Example Works'));
    const dashboard = await openPage('dashboard.html#/applications');
    const popup = await openPage('popup.html');
    for (const page of [dashboard, popup]) await page.getByText('Example Works').first().waitFor();
    const before = await dump(other);
    await writeForLong(other);
    expect(await upgradeToNewer(await openPage('manifest.json'))).toBeLessThan(5000);
    for (const page of [dashboard, popup]) await page.getByText(UPDATED).waitFor();
    await saveInForm(popup, 'Example Bakery');
    await popup.getByText(READ_ONLY).waitFor();
    expect(await popup.getByTestId('log-company').inputValue()).toBe('Example Bakery');
    expect((await dump(other)).rows).toEqual(before.rows);
  });

  it('that is taken back for an older one leaves its store readable: records are shown, no change is kept, not a byte is written (S14)', async () => {
    const profile = freshProfile();
    const first = await start(profile);
    const page = await first.openPage('manifest.json');
    await change(page, null, example('Example Works'));
    await upgradeToNewer(page);
    const stored = await dump(page);
    const mirrored = await dumpMirror(page);
    await first.close();

    const second = await start(profile);
    const dashboard = await second.openPage('dashboard.html#/applications');
    await dashboard.getByText('Example Works').first().waitFor();
    const popup = await second.openPage('popup.html');
    await saveInForm(popup, 'Example Bakery');
    await popup.getByText(READ_ONLY).waitFor();
    expect(await dump(popup)).toEqual(stored);
    expect(await dumpMirror(popup)).toEqual(mirrored);
  });

  it('that has to wait for a page which never lets go says so after 3 s, and goes on when that page is closed (S12)', async () => {
    const { openPage } = await start();
    const holder = await openPage('manifest.json');
    await change(holder, null, example('Example Works'));
    const { rows } = await dump(holder);
    await goBackToFirst(holder, rows, true);
    const dashboard = await openPage('dashboard.html#/applications');
    await dashboard.getByText(WAITING).waitFor();
    await holder.close();
    await dashboard.getByText('Example Works').first().waitFor();
    await until('nothing is waited for any more', async () => (await dashboard.getByText(WAITING).count()) === 0);
    await change(dashboard, null, example('Example Bakery'));
  });

  it('can be killed in the middle of its upgrade: the layout is the old or the new one, never between, and the next start completes it without a loss (S13)', async () => {
    const random = seededRandom(13);
    const { profile, rows } = await profileOfFirstLayout(300);
    for (const limit of [100, 400, 900]) {
      const killed = await killInUpgrade(profile, random, limit);
      expect(await judgeUpgraded(killed, rows)).toEqual([]);
    }
  });
});
