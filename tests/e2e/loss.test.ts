import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { calendarDateAt } from '../../lib/domain/calendar-date';
import type { Exchange } from '../../lib/domain/exchange';
import { startChromium, type TestBrowser } from './harness/chromium';
import { manyApplications } from './harness/manyApplications';
import { outputOf } from './harness/output';
import { sendFrom } from './harness/page-writer';
import { freshProfile } from './harness/profile';
import { readRows } from './harness/readRows';

const COUNT = Number(process.env.NACHKLANG_EXCHANGE_COUNT ?? 300);

let browser: TestBrowser | undefined;
afterEach(() => browser?.close());

async function start(profile: string): Promise<{ browser: TestBrowser; page: Page }> {
  browser = await startChromium({ extension: outputOf('chrome'), profile, language: 'en' });
  return { browser, page: await browser.openPage('dashboard.html') };
}

/** Hands an exchange over as the dashboard does, and gives its answer and how long it took, in milliseconds. */
async function exchange(page: Page, operationId: string, wanted: Exchange): Promise<{ answer: unknown; took: number }> {
  const staged = `${Date.now()}-${crypto.randomUUID()}.json`;
  const took = await page.evaluate(
    async ([name, text]) => {
      const begun = performance.now();
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('staged', { create: true });
      const stream = await (await folder.getFileHandle(name ?? '', { create: true })).createWritable();
      await stream.write(text ?? '');
      await stream.close();
      return performance.now() - begun;
    },
    [staged, JSON.stringify(wanted)],
  );
  const begun = performance.now();
  const reply = await sendFrom(page, { name: 'exchange/apply', data: { operationId, staged } });
  return { answer: reply?.answer, took: took + performance.now() - begun };
}

const many = (count: number): Exchange => {
  const applications = manyApplications(count, calendarDateAt(Date.now(), 'Europe/Berlin'));
  return { changes: applications.map((value) => ({ id: value.id, seenRev: 0, value })), settings: null };
};

describe('An exchange in Chromium', () => {
  it(`of ${COUNT} applications is kept as one step, comes back after a kill and goes as one step (H6)`, async () => {
    const profile = freshProfile();
    const first = await start(profile);
    const { answer, took } = await exchange(first.page, 'exchange-1', many(COUNT));
    expect(answer).toEqual({ ok: true, changed: COUNT });
    expect((await exchange(first.page, 'exchange-1', many(1))).answer).toEqual({ ok: true, changed: COUNT });
    const usage = await first.page.evaluate(() => navigator.storage.estimate());
    await first.browser.kill();

    const second = await start(profile);
    expect((await readRows(second.page)).filter(({ value }) => value)).toHaveLength(COUNT);
    const undone = await sendFrom(second.page, { name: 'application/undo', data: { operationId: 'exchange-1' } });
    expect(undone?.answer).toEqual({ ok: true, left: 0 });
    expect((await readRows(second.page)).filter(({ value }) => value)).toHaveLength(0);
    const left = await second.page.evaluate(async () => {
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('staged', { create: true });
      const names: string[] = [];
      for await (const name of folder.keys()) names.push(name);
      return names;
    });
    expect(left).toEqual([]);
    const inMegabytes = (bytes = 0) => (bytes / 1e6).toFixed(1);
    console.info(
      `${COUNT} applications: exchange ${took.toFixed(0)} ms, ${inMegabytes(usage.usage)} MB of ${inMegabytes(usage.quota)} MB`,
    );
  });
});

describe('Both copies of all records', () => {
  it('can be cleared with the data of the site: the next start says how many are gone, until that was seen (S5)', async () => {
    const { browser, page } = await start(freshProfile());
    expect((await exchange(page, 'exchange-2', many(3))).answer).toEqual({ ok: true, changed: 3 });
    const session = await browser.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await page.goto('about:blank');
    const origin = `chrome-extension://${browser.extensionId}`;
    await session.send('Storage.clearDataForOrigin', {
      origin,
      storageTypes: 'indexeddb,file_systems,local_storage,cache_storage',
    });
    const again = await browser.openPage('dashboard.html');
    expect((await readRows(again)).length).toBe(0);
    await again.reload();
    const notice = again.getByRole('region', { name: 'Records are missing' });
    await notice.waitFor();
    expect(await notice.textContent()).toContain('3 applications were missing');
    await notice.getByRole('button', { name: 'Got it' }).click();
    await again.reload();
    await again.locator('main').waitFor();
    expect(await sendFrom(again, { name: 'notice/read', data: {} })).toMatchObject({ answer: { notice: null } });
    expect(await notice.count()).toBe(0);
  });
});
