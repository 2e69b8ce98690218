import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change } from './harness/example-records';
import { example } from './harness/firstLayout';
import { outputOf } from './harness/output';
import { sendFrom } from './harness/page-writer';
import { dump, dumpMirror } from './harness/rawDatabase';

const FULL = /^There is no room left on this device/;
const NOTE = 'the tour of the workshop '.repeat(80);
/** Room for a deletion, not for the notes of an interview. */
const ROOM = 3000;

let browser: TestBrowser;
afterEach(() => browser.kill());

/** What the browser lets the extension keep from now on: `room` bytes more than it has. */
async function leaveRoom(page: Page, room: number | undefined): Promise<void> {
  const { usage = 0 } = await page.evaluate(() => navigator.storage.estimate());
  const session = await browser.context.newCDPSession(page);
  const origin = browser.url('').slice(0, -1);
  const quota = room === undefined ? {} : { quotaSize: usage + room };
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
}

describe('When the browser gives no more room', () => {
  it('the form says so with the way out and keeps its text, nothing is half written, deleting still works, and saving again once there is room (S7)', async () => {
    browser = await startChromium({ extension: outputOf('chrome') });
    const page = await browser.openPage('dashboard.html');
    const ids = [];
    for (const company of ['Example Works', 'Example Bakery', 'Example Forge'])
      ids.push(await change(page, null, example(company)));
    const popup = await browser.openPage('popup.html');
    await popup.getByTestId('log-company').fill('Example Nursery');
    await popup.getByTestId('log-role').fill('Gardener');
    await popup.getByLabel('What stayed with me').fill(NOTE);
    const stored = await dump(page);
    const mirrored = await dumpMirror(page);

    await leaveRoom(page, ROOM);
    await popup.getByTestId('log-save').click();
    await popup.getByText(FULL).waitFor();
    expect(await popup.getByLabel('What stayed with me').inputValue()).toBe(NOTE);
    expect(await popup.getByTestId('log-company').inputValue()).toBe('Example Nursery');
    expect(await dump(page)).toEqual(stored);
    expect(await dumpMirror(page)).toEqual(mirrored);

    const removal = { operationId: crypto.randomUUID(), applicationId: ids[0] };
    const removed = await sendFrom(page, { name: 'application/delete', data: removal });
    expect(removed?.answer).toEqual({ ok: true, applicationId: ids[0] });
    await page.getByText('Example Bakery').first().waitFor();

    await leaveRoom(page, undefined);
    await popup.getByTestId('log-save').click();
    await page.getByText('Example Nursery').first().waitFor();
    // The deleted one lies in the bin.
    expect((await dump(page)).rows.filter((row) => row.value)).toHaveLength(4);
  });
});
