import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { type MailServer, startMailServer } from './harness/mail-server';
import {
  bodyHtml,
  findPanel,
  GMAIL,
  highlightedWords,
  type MailSite,
  modelText,
  OUTLOOK,
  openCompose,
  sentMails,
  settle,
} from './harness/mail-site';
import { readNetworkLog, requestsOfExtensions } from './harness/network-log';
import { type NotificationServer, startNotificationServer } from './harness/notification-server';
import { outputOf } from './harness/output';
import { freshProfile } from './harness/profile';
import { slowness } from './harness/timeMessages';
import { until } from './harness/until';

// A made-up interview, a fixed day: Tuesday, 24 November 2026, 10:00 in Berlin.
const TODAY = '2026-11-24 10:00:00';
const EIGHT_DAYS_LATER = '2026-12-02 10:00:00';
const PERSON = { name: 'Frau Dr. Anna Weber', email: 'anna.weber@example.com' };
const NOTE = 'wie Ihr Team neue Kolleginnen in den ersten Wochen begleitet';
const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag.';

let server: MailServer;
let desktop: NotificationServer;
const logs = mkdtempSync(path.join(tmpdir(), 'nachklang-log-'));

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
  desktop = await startNotificationServer();
});

const running = new Set<TestBrowser>();

// A test that failed half-way leaves its browser behind.
afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

afterAll(async () => {
  await server.close();
  await desktop.close();
});

async function start(time: string, log: string, profile: string): Promise<TestBrowser> {
  const browser = await startChromium({
    extension: outputOf('chrome'),
    profile,
    mailPort: server.port,
    language: 'de',
    env: { ...startingAt(time), DBUS_SESSION_BUS_ADDRESS: desktop.address },
    flags: [`--log-net-log=${path.join(logs, log)}`],
  });
  running.add(browser);
  return browser;
}

/** Fills the real toolbar popup by keyboard alone, as someone on the train would. */
async function logInterview(browser: TestBrowser, when: string): Promise<void> {
  const popup = await browser.openPopup();
  await popup.getByTestId('log-company').fill('Beispiel GmbH');
  await popup.getByTestId('log-role').fill('Projektleiterin');
  await popup.getByTestId('log-interviewer').fill(PERSON.name);
  await popup.getByTestId('log-email').fill(PERSON.email);
  await popup.getByTestId('log-when').fill(when);
  await popup.getByLabel(/geblieben ist/).fill(NOTE);
  await popup.getByTestId('log-save').focus();
  await popup.keyboard.press('Enter');
  await until(
    'the interview is kept',
    async () =>
      (await popup.getByTestId('log-company').count()) === 0 ||
      (await popup.getByTestId('log-company').inputValue()) === '',
  );
  await popup.context().browser()?.close();
}

async function dueItems(browser: TestBrowser): Promise<string[]> {
  const page = await browser.openPage('popup.html');
  await page.locator('main').waitFor();
  // What comes later stands in the same list, set back.
  const items = await page.locator('[data-testid="due-item"]:not(.nk-due--later)').allInnerTexts();
  await page.close();
  return items;
}

/** The same keys on the same page in a browser without the extension: what the mail must look like. */
async function typedWithoutExtension(site: MailSite, query: Record<string, string>, text: string): Promise<string> {
  const bare = await startChromium({ mailPort: server.port, language: 'de', env: startingAt(TODAY) });
  const page = await openCompose(bare, site, query);
  await page.keyboard.type(text);
  const html = await bodyHtml(page, site);
  await bare.close();
  return html;
}

async function insertAndTakeBack(page: Page, site: MailSite): Promise<void> {
  const panel = await findPanel(page);
  const before = await modelText(page, site);
  await panel.getByTestId('panel-insert').click();
  await until("the letter is in the editor's own model", async () =>
    (await modelText(page, site)).includes(NOTE.slice(4)),
  );
  const letter = await modelText(page, site);
  expect(letter).toContain('Sehr geehrte Frau Dr. Weber,');
  await settle(page, site);
  await page.locator(site.body).first().press('Control+z');
  await until('one Ctrl+Z takes the letter out', async () => (await modelText(page, site)).trim() === before.trim());
}

async function typePushySentence(page: Page, site: MailSite): Promise<void> {
  const plain = await typedWithoutExtension(site, { to: `Anna Weber <${PERSON.email}>`, draft: 'empty' }, PUSHY);
  await page.locator(site.body).first().click();
  await page.keyboard.type(PUSHY);
  const typed = performance.now();
  await until(
    'the pushy words are highlighted',
    async () => (await highlightedWords(page)).join(' ').includes('erwarte'),
    5000,
  );
  const wait = performance.now() - typed;
  console.log(`${site.name}: highlighted ${Math.round(wait)} ms after the last key`);
  // On a machine with nothing else to do.
  expect(wait / (await slowness(page))).toBeLessThan(1000);
  expect(await bodyHtml(page, site)).toBe(plain);
}

async function replaceFinding(page: Page, site: MailSite): Promise<void> {
  const panel = await findPanel(page);
  const finding = panel.getByTestId('panel-finding').filter({ hasText: 'erwarte' }).first();
  await finding.click();
  await finding.getByTestId('panel-replace').first().click();
  await until(
    'the calmer wording stands in the mail',
    async () => !(await modelText(page, site)).includes('Ich erwarte'),
  );
  await until('nothing is highlighted any more', async () => (await highlightedWords(page)).length === 0);
}

async function sendAndCheck(browser: TestBrowser, page: Page, site: MailSite): Promise<void> {
  const panel = await findPanel(page);
  await panel.getByTestId('panel-insert').click();
  await until('the letter stands in the mail', async () =>
    (await modelText(page, site)).includes('Sehr geehrte Frau Dr. Weber'),
  );
  await page.locator(site.send).first().click();
  const [mail] = await until('the mail is sent by the site itself', async () => {
    const mails = await sentMails(page);
    return mails.length > 0 && mails;
  });
  expect(mail?.text).toContain('Sehr geehrte Frau Dr. Weber');
  await until('the step is ticked off', async () => (await dueItems(browser)).length === 0);
}

async function nextStep(browser: TestBrowser): Promise<string> {
  const page = await browser.openPage('popup.html');
  const text = await until('the next step is planned', async () => {
    const shown = await page.locator('main').textContent();
    return shown?.includes('Nachfrage') && shown;
  });
  await page.close();
  return text;
}

async function doMainJob(browser: TestBrowser, site: MailSite): Promise<void> {
  const page = await openCompose(browser, site, { to: `Anna Weber <${PERSON.email}>`, draft: 'empty' });
  await insertAndTakeBack(page, site);
  await typePushySentence(page, site);
  await replaceFinding(page, site);
  await sendAndCheck(browser, page, site);
  expect(await nextStep(browser)).toMatch(/Nachfrage/);
}

function expectNoRequests(log: string): void {
  const requests = readNetworkLog(path.join(logs, log));
  expect(requests.some(({ url }) => /^https:\/\/(mail\.google|outlook\.)/.test(url))).toBe(true);
  expect(requestsOfExtensions(requests)).toEqual([]);
}

describe.each([GMAIL, OUTLOOK])('The main job beside $name', (site) => {
  it('goes from the interview to the sent thank-you note and plans the next step (R1, R4, R17, R18, R19)', async () => {
    const shownBefore = desktop.shown.length;
    const browser = await start(TODAY, `${site.name}-1.json`, freshProfile());
    await openCompose(browser, site, {});
    await logInterview(browser, '2026-11-23T15:00');
    const reminder = await until('the reminder is shown', () => desktop.shown[shownBefore]);
    expect(`${reminder.title} ${reminder.body}`).toMatch(/Dankschreiben/);
    expect(`${reminder.title} ${reminder.body}`).not.toMatch(/Weber|Beispiel/);
    await doMainJob(browser, site);
    await browser.close();
    expectNoRequests(`${site.name}-1.json`);
  });

  it('goes on when the browser was closed for eight days: reminded once at the start, then as ever (T1, T4)', async () => {
    const profile = freshProfile();
    const first = await start(TODAY, `${site.name}-2.json`, profile);
    await openCompose(first, site, {});
    await logInterview(first, '2026-12-01T15:00');
    expect(await dueItems(first)).toEqual([]);
    const shownBefore = desktop.shown.length;
    await first.close();
    const second = await start(EIGHT_DAYS_LATER, `${site.name}-3.json`, profile);
    await until('the reminder is shown at the start', () => desktop.shown[shownBefore], 10_000);
    await doMainJob(second, site);
    await second.close();
    expect(desktop.shown.length - shownBefore).toBe(1);
    expectNoRequests(`${site.name}-3.json`);
  });
});
