import { afterEach, describe, expect, it } from 'vitest';
import { runs } from '../runs';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change } from './harness/example-records';
import { example } from './harness/firstLayout';
import { outputOf } from './harness/output';
import { sendFrom } from './harness/page-writer';
import { dump } from './harness/rawDatabase';
import { until } from './harness/until';

const CHANGES = runs(60, 200);

interface Kept {
  company: string;
  role: string;
  history: { operationId: string }[];
  contacts: { lastName: string; phone: string }[];
}

declare const chrome: { runtime: { sendMessage(message: unknown): Promise<{ answer?: { ok: boolean } } | undefined> } };

let browser: TestBrowser;
afterEach(() => browser.kill());

/** Runs in a page: so many changes of the one record, as fast as they are answered; returns how many were kept. */
async function changeOften([applicationId, own, count]: readonly [string, string, number]): Promise<number> {
  const place = { company: 'Example Works', country: 'DE', region: 'BE' };
  let kept = 0;
  for (let turn = 0; turn < count; turn++) {
    const command = { name: 'editApplication', role: `${own} ${turn}`, ...place };
    const data = { operationId: crypto.randomUUID(), applicationId, command };
    const reply = await chrome.runtime.sendMessage({ name: 'application/change', data });
    if (reply?.answer?.ok) kept += 1;
  }
  return kept;
}

describe('One record', { timeout: 300_000 }, () => {
  it(`that three pages change ${CHANGES} times each has all ${3 * CHANGES} changes, one after the other (S10)`, async () => {
    browser = await startChromium({ extension: outputOf('chrome') });
    const pages = [];
    for (const name of ['dashboard.html', 'popup.html', 'manifest.json']) pages.push(await browser.openPage(name));
    const [first] = pages;
    if (!first) throw new Error('no page');
    const id = await change(first, null, example('Example Works'));
    const kept = await Promise.all(
      pages.map((page, n) => page.evaluate(changeOften, [id, `Role ${n}`, CHANGES] as const)),
    );
    expect(kept).toEqual([CHANGES, CHANGES, CHANGES]);
    const { rows } = await dump(first);
    const value = rows[0]?.value as Kept;
    expect(rows).toHaveLength(1);
    expect(rows[0]?.rev).toBe(3 * CHANGES + 1);
    expect(new Set(value.history.map(({ operationId }) => operationId)).size).toBe(3 * CHANGES + 1);
  });

  it('that two pages change in different places at the same moment keeps both changes (S10)', async () => {
    browser = await startChromium({ extension: outputOf('chrome') });
    const one = await browser.openPage('dashboard.html');
    const other = await browser.openPage('popup.html');
    const made = example('Example Works');
    const id = await change(one, null, made);
    const [contact] = made.contacts;
    if (!contact) throw new Error('no contact');
    const place = { company: 'Example Works', country: 'DE', region: 'BE' } as const;
    await Promise.all([
      change(one, id, { name: 'editApplication', role: 'Baker', ...place }),
      change(other, id, {
        name: 'saveContact',
        contactId: null,
        contact: { ...contact, lastName: 'Sommer', email: '' },
      }),
    ]);
    const [row] = (await dump(one)).rows;
    const value = row?.value as Kept;
    expect(value.role).toBe('Baker');
    expect(value.contacts.map(({ lastName }) => lastName)).toEqual(['Weber', 'Sommer']);
  });

  it('is made once by a double click, and once by a message that comes twice at the same moment or later again (S19)', async () => {
    browser = await startChromium({ extension: outputOf('chrome') });
    const popup = await browser.openPage('popup.html');
    await popup.getByTestId('log-company').fill('Example Works');
    await popup.getByTestId('log-role').fill('Gardener');
    await popup.getByTestId('log-save').dblclick();
    await until('it is saved', async () => (await dump(popup)).rows.length > 0);
    const data = { operationId: crypto.randomUUID(), applicationId: null, command: example('Example Bakery') };
    const message = { name: 'application/change', data };
    const answers = await Promise.all([1, 2, 3].map(() => sendFrom(popup, message)));
    answers.push(await sendFrom(popup, message));
    expect(new Set(answers.map((reply) => JSON.stringify(reply))).size).toBe(1);
    const companies = (await dump(popup)).rows.map((row) => (row.value as Kept).company);
    expect(companies.sort()).toEqual(['Example Bakery', 'Example Works']);
  });
});

describe('Two popups', () => {
  it('that are open at once both show what either of them, or the dashboard, has changed a moment before', async () => {
    browser = await startChromium({ extension: outputOf('chrome') });
    // The first thing that is opened finds no database, and has the background make it.
    const one = await browser.openPage('popup.html');
    await one.getByTestId('log-company').waitFor();
    const other = await browser.openPage('popup.html');
    const dashboard = await browser.openPage('dashboard.html#/applications');
    const id = await change(one, null, example('Example Works'));
    for (const page of [one, other, dashboard]) await page.getByText('Example Works').first().waitFor();
    await change(dashboard, id, {
      name: 'editApplication',
      company: 'Example Bakery',
      role: 'Baker',
      country: 'DE',
      region: 'BE',
    });
    for (const page of [one, other]) await page.getByText('Example Bakery · Baker').first().waitFor();
    await browser.stopWorker();
    await change(other, id, { name: 'recordSigned', on: '2026-11-20' });
    for (const page of [one, other])
      await until('nothing is left to do', async () => (await page.getByTestId('due-item').count()) === 0);
  });
});
