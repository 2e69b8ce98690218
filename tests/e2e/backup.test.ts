import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application';
import { type StartOptions, startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { downloadsFolder } from './harness/downloadsFolder';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';
import { until } from './harness/until';

/** A Tuesday on which reminders come, whatever day the test runs on. */
const TODAY = '2026-11-24 10:00:00';
const date = '2026-11-23';
const PASSPHRASE = 'drei Hüte im Regen';
const running = new Set<TestBrowser>();

afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

async function start(options: Partial<StartOptions> = {}): Promise<TestBrowser> {
  const browser = await startChromium({ extension: outputOf('chrome'), env: startingAt(TODAY), ...options });
  running.add(browser);
  // What drives the browser would take downloads elsewhere.
  await browser.pipe.send('Browser.setDownloadBehavior', { behavior: 'default' });
  return browser;
}

const openData = (browser: TestBrowser) => browser.openPage('dashboard.html#/data');

async function logThree(page: Page): Promise<void> {
  for (const company of ['Größe & Söhne GmbH', 'Muster AG', 'x'.repeat(200)]) {
    const log = exampleInterview({
      company,
      role: 'Projektleiterin',
      date,
      name: 'Weber',
      email: 'anna.weber@example.com',
    });
    const id = await change(page, null, log);
    await change(page, id, { name: 'editApplication', company, role: 'Leiterin', country: 'AT', region: '9' });
  }
}

interface Stored {
  records: Application[];
  claims: unknown[];
}

/** All records and the ledger, past every layer of ours; `rev` counts changes of this store alone. */
async function stored(page: Page): Promise<Stored> {
  const rows = await page.evaluate(
    () =>
      new Promise<{ value: object | null }[][]>((done, failed) => {
        const opening = indexedDB.open('nachklang');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const transaction = result.transaction(['applications', 'reminders']);
          const asked = ['applications', 'reminders'].map((name) => transaction.objectStore(name).getAll());
          transaction.oncomplete = () => {
            result.close();
            done(asked.map((request) => request.result));
          };
        };
      }),
  );
  const [applications = [], reminders = []] = rows;
  const records = applications.flatMap(({ value }) => (value ? [{ ...(value as Application), rev: 0 }] : []));
  return { records, claims: reminders.map(({ value }) => value) };
}

async function restoreIn(browser: TestBrowser, file: string, passphrase?: string): Promise<Page> {
  const page = await openData(browser);
  await page.locator('input[type="file"]').first().setInputFiles(file);
  if (passphrase) {
    await page.locator('form input[type="password"]').fill(passphrase);
    await page.keyboard.press('Enter');
  }
  await page.getByTestId('preview-apply').click();
  await until('the records are back', async () => (await stored(page)).records.length === 3);
  return page;
}

describe('A backup in Chromium', () => {
  it.each([
    ['in the open', undefined],
    ['with a passphrase', PASSPHRASE],
  ])(
    'made by one click %s brings every record and the ledger back into a fresh profile, and undo takes them out again',
    async (_, passphrase) => {
      const downloads = downloadsFolder();
      const first = await start({ downloads: downloads.folder });
      const page = await openData(first);
      await logThree(page);
      await until('the reminders are claimed', async () => (await stored(page)).claims.length > 0);
      const before = await stored(page);
      if (passphrase) {
        await page.getByRole('checkbox', { name: 'Protect it with a passphrase' }).check();
        await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
        await page.getByLabel('Repeat the passphrase').fill(passphrase);
      }
      await page.getByTestId('backup-make').click();
      const file = await downloads.first();
      expect(path.basename(file)).toMatch(/^nachklang-backup-\d{4}-\d\d-\d\d\.json$/);
      await until('it says so', async () =>
        (await page.getByTestId('backup-said').textContent())?.includes(path.basename(file)),
      );
      expect(readFileSync(file, 'utf8').includes('Söhne')).toBe(passphrase === undefined);

      const second = await start();
      const restored = await restoreIn(second, file, passphrase);
      const after = await stored(restored);
      expect(after.records).toEqual(before.records);
      // A look at what is due may claim more meanwhile; what was shown before is not claimed anew.
      expect(after.claims).toEqual(expect.arrayContaining(before.claims));
      await restored.getByRole('button', { name: 'Undo' }).click();
      await until('they are gone again', async () => (await stored(restored)).records.length === 0);
    },
  );

  it('is written into the downloads folder by itself once it is switched on, survives the worker, and can be restored', async () => {
    const downloads = downloadsFolder();
    const first = await start({ downloads: downloads.folder, givenOnce: ['downloads'] });
    const page = await openData(first);
    await logThree(page);
    expect(downloads.files('Nachklang')).toEqual([]);
    await page.getByRole('checkbox', { name: /every week/ }).click();
    const file = await downloads.first('Nachklang');
    await until('the page says when', async () => (await page.getByText('Last one:').count()) > 0);
    const { records } = await stored(page);
    await first.stopWorker();
    // Any page wakes the worker; within a week it has nothing to do.
    await (await first.openPage('popup.html')).close();
    expect(downloads.files('Nachklang')).toHaveLength(1);
    const second = await start();
    const restored = await stored(await restoreIn(second, file));
    expect(restored.records).toEqual(records);
  });
});
