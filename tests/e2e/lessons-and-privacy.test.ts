import type { Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import { startChromium, type TestBrowser } from './harness/chromium';
import { change, exampleInterview } from './harness/example-records';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { dump, dumpMirror } from './harness/rawDatabase';
import { waitForStart } from './harness/readRows';

const TODAY = new Date().toISOString().slice(0, 10);
const INTERVIEW = exampleInterview({
  company: 'Beispiel GmbH',
  role: 'Projektleiterin',
  date: TODAY,
  name: 'Weber',
  email: 'anna.weber@example.com',
});

let browser: TestBrowser;
afterEach(() => browser.kill());

async function start(profile = freshProfile()): Promise<Page> {
  browser = await startChromium({ extension: outputOf('chrome'), profile, language: 'en' });
  return browser.openPage('dashboard.html');
}

const place = (page: Page, name: string) => page.goto(browser.url(`dashboard.html#/${name}`));

describe('The page of lessons', () => {
  it('takes a lesson, has it practised and brings it back by keyboard alone (R23, R24)', async () => {
    const page = await start();
    await change(page, null, INTERVIEW);
    await place(page, 'lessons');
    await page.getByText('Nothing noted yet').waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Note a thought' }).press('Enter');
    await page.getByLabel('What I’ll do next time').fill('Answer more calmly');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await page.getByRole('button', { name: 'Practised' }).waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Practised' }).press('Enter');
    await page.getByText('Nothing left to practise').waitFor();
    await page.locator('summary', { hasText: 'Practised' }).press('Enter');
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Practise again' }).press('Enter');
    await page.getByRole('heading', { name: 'I don’t know' }).waitFor();
  });
});

interface OwnPage {
  chrome: {
    storage: { local: { get(): Promise<object> } };
    alarms: { getAll(): Promise<unknown[]> };
    action: { getBadgeText(details: object): Promise<string> };
  };
}

/** What of ours is left in this browser: rows, files, drafts, notes, alarms and the badge. */
async function whatIsLeft(page: Page) {
  const { rows } = await dump(page);
  const files = await dumpMirror(page);
  const drafts = await page.evaluate(() => Object.keys(localStorage));
  const beside = await page.evaluate(async () => {
    const { chrome } = globalThis as unknown as OwnPage;
    return {
      notes: Object.keys(await chrome.storage.local.get()),
      alarms: (await chrome.alarms.getAll()).length,
      badge: await chrome.action.getBadgeText({}),
    };
  });
  return { rows, files, drafts, ...beside };
}

describe('The page on privacy', () => {
  it('has no fault of access, and deletes everything for good: nothing comes back with the next start', async () => {
    const profile = freshProfile();
    const page = await start(profile);
    await change(page, null, INTERVIEW);
    await page.evaluate(() => localStorage.setItem('form-draft/lesson/new', '{"next":"x"}'));
    await place(page, 'privacy');
    await page.getByText('scripting', { exact: true }).waitFor();
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.getByRole('button', { name: 'Delete everything' }).press('Enter');
    expect(await axeFaults(page, page.mainFrame())).toEqual([]);
    await page.getByLabel('Yes, delete all of it for good').press('Space');
    await page.getByRole('dialog').getByRole('button', { name: 'Delete everything' }).press('Enter');
    await page.getByText('Everything is deleted.').waitFor();
    const nothing = { rows: [], files: [], drafts: [], notes: [], alarms: 0, badge: '' };
    expect(await whatIsLeft(page)).toEqual(nothing);
    await browser.close();

    const again = await start(profile);
    await waitForStart(again);
    expect(await whatIsLeft(again)).toMatchObject({ rows: [], files: [], drafts: [], badge: '' });
    await again.getByRole('main').getByRole('heading').first().waitFor();
    expect(await again.getByText('Records are missing').count()).toBe(0);
  });
});
