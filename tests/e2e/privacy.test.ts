import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/domain/commands';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { downloadsFolder } from './harness/downloadsFolder';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import {
  cardBox,
  findCard,
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
import { type LoggedRequest, readNetworkLog, requestsOfExtensions } from './harness/network-log';
import { outputOf } from './harness/output';
import { until } from './harness/until';

// Made-up records, a fixed day: Tuesday, 24 November 2026, 10:00 in Berlin.
const TODAY = '2026-11-24 10:00:00';
const ANNA = 'anna.weber@example.com';
const TO = { to: `Anna Weber <${ANNA}>`, draft: 'empty' };
const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag. ';
const NOTE = 'wie der Libellenkompass den Neuen hilft';
const TYPED = 'die Tintenmuschel im Flur';

/** Words that stand in the records and nowhere in the mail: notes, company, role, another person, a lesson, another application. */
const PRIVATE = [
  'Zirkonfalke',
  'Quittenlotsin',
  'Libellenkompass',
  'Walnussfrage',
  'Ebereschenantwort',
  'Tintenmuschel',
  'Ottilie',
  'Krähwinkel',
  'Bernsteintakt',
  'Moorhuhnwerke',
];

const startBrowser = mailBrowsers();

function interview(): Extract<Command, { name: 'logInterview' }> {
  const given = { company: 'Zirkonfalke GmbH', role: 'Quittenlotsin', date: '2026-11-23', name: 'Weber', email: ANNA };
  const log = exampleInterview(given);
  const [anna] = log.contacts;
  if (!anna) throw new Error('the example has nobody');
  const other = { ...anna, firstName: 'Ottilie', lastName: 'Krähwinkel', email: 'ottilie.kraehwinkel@example.com' };
  const notes = {
    stayedWithMe: '',
    impressedMe: '',
    openQuestions: 'Was kostet die Walnussfrage?',
    answerBetter: 'Bei der Ebereschenantwort fehlte mein Beispiel',
  };
  return { ...log, contacts: [anna, other], interview: { ...log.interview, notes } };
}

async function keepRecords(browser: TestBrowser): Promise<void> {
  const page = await browser.ownTab();
  const id = await change(page, null, interview());
  const lesson = {
    on: '2026-11-24',
    axis: 'appearance',
    heard: '',
    next: 'Den Bernsteintakt üben',
    isPractised: false,
  } as const;
  await change(page, id, { name: 'saveLesson', lessonId: null, lesson });
  const given = {
    company: 'Moorhuhnwerke AG',
    role: 'Planer',
    date: '2026-11-20',
    name: 'Krähwinkel',
    email: 'k@example.com',
  };
  await change(page, null, exampleInterview(given));
}

interface HostileWindow {
  __hostile: { look(): Promise<string[]>; ran: string[]; loot: string[] };
}

/** What the page has got hold of until now, after looking once more. */
async function lootOf(page: Page): Promise<string> {
  const loot = await page.evaluate(async () => {
    const { __hostile } = window as unknown as HostileWindow;
    await __hostile.look();
    return __hostile.loot.join('\n');
  });
  return loot.toLowerCase();
}

const privateIn = (loot: string) => PRIVATE.filter((word) => loot.includes(word.toLowerCase()));

/** Types two private notes into the panel, which makes its letter of them. */
async function typeNotes(page: Page, panel: Frame): Promise<void> {
  const fields = panel.locator('textarea');
  await until('both notes are asked for', async () => (await fields.count()) === 2);
  for (const [index, note] of [NOTE, TYPED].entries()) {
    await fields.nth(index).click();
    await page.keyboard.type(note);
  }
  await page.keyboard.press('Control+Enter');
  await until('the letter is made of them', async () =>
    ((await panel.getByTestId('panel-preview').textContent()) ?? '').includes('Libellenkompass'),
  );
}

/** Everything that is done beside a mail before something is accepted: panel, notes, finding, card. */
async function writeAMail(page: Page, site: MailSite): Promise<Frame> {
  const panel = await findPanel(page);
  await typeNotes(page, panel);
  await page.locator(site.body).first().click();
  await page.keyboard.type(PUSHY);
  await until('the pushy words are marked', async () => (await highlightedWords(page)).length > 0);
  const card = await findCard(page);
  const isThere = async () => (await cardBox(card)).width > 100;
  // A page that looks at everything, and moves the selection about, may come between.
  await until('the card shows', async () => {
    await page.locator(site.body).first().focus();
    await page.keyboard.press('Alt+Shift+KeyN');
    return until('it shows', isThere, 3_000).catch(() => false);
  });
  await page.keyboard.press('Escape');
  return panel;
}

async function openHostile(browser: TestBrowser, site: MailSite): Promise<Page> {
  const known = JSON.stringify({ id: browser.extensionId, guesses: PRIVATE });
  const script = readFileSync(path.join(import.meta.dirname, 'fixtures/hostile-page.js'), 'utf8');
  await browser.context.addInitScript(
    `if (location.protocol === 'https:') { globalThis.__hostile = ${known};\n${script} }`,
  );
  return openCompose(browser, site, TO);
}

describe.each([GMAIL, OUTLOOK])('A hostile page of $name', (site) => {
  it('learns no word of the records by any of its behaviours before the user accepts one (P7, P10)', async () => {
    // A browser of its own: every later page in it would be hostile, too.
    const browser = await startBrowser({ env: startingAt(TODAY), extension: outputOf('chrome') });
    await keepRecords(browser);
    const page = await openHostile(browser, site);
    const ran = await page.evaluate(() => (window as unknown as HostileWindow).__hostile.ran);
    expect(ran.length).toBeGreaterThanOrEqual(20);
    await lootOf(page);
    const panel = await writeAMail(page, site);
    const before = await lootOf(page);
    expect(before).toContain('ich erwarte ihre');
    expect(privateIn(before)).toEqual([]);
    await panel.getByTestId('panel-insert').click();
    await until('the letter is in the mail', async () => (await modelText(page, site)).includes('Libellenkompass'));
    const after = privateIn(await lootOf(page));
    expect(after, 'what is accepted is seen, so all else would have been').toContain('Libellenkompass');
    expect(after).not.toEqual(expect.arrayContaining([expect.stringMatching(/Krähwinkel|Bernsteintakt|Moorhuhn/)]));
    console.log(
      `${site.name}: ${ran.length} behaviours, ${before.length} characters of loot, 0 private before the user accepts`,
    );
  });
});

/** A whole day: an interview, its reminder, the letter, a calmer wording, Send, a rejection, and everything saved as a file. */
async function spendADay(browser: TestBrowser, site: MailSite): Promise<void> {
  await keepRecords(browser);
  const own = await browser.openPage('popup.html');
  await own.getByTestId('due-item').first().waitFor();
  await own.close();
  const page = await openCompose(browser, site, TO);
  const panel = await writeAMail(page, site);
  const finding = panel.getByTestId('panel-finding').first();
  await finding.click();
  await finding.getByTestId('panel-replace').first().click();
  await until('nothing is marked', async () => (await highlightedWords(page)).length === 0);
  await panel.getByTestId('panel-insert').click();
  await until('the letter is in the mail', async () => (await modelText(page, site)).includes('Libellenkompass'));
  await settle(page, site);
  await page.locator(site.send).first().click();
  await until('the mail is sent', async () => (await sentMails(page)).length > 0);
  const dashboard = await browser.openPage('dashboard.html');
  const given = { company: 'Tannenhof', role: 'Planerin', date: '2026-11-02', name: 'Sommer', email: 's@example.com' };
  const id = await change(dashboard, null, exampleInterview(given));
  await change(dashboard, id, { name: 'recordRejection', on: '2026-11-23' });
  await dashboard.goto(browser.url('dashboard.html#/data'));
  const saved = dashboard.waitForEvent('download');
  await dashboard.getByRole('button', { name: 'Tabelle für Excel' }).click();
  await saved;
  for (const view of ['insights', 'calendar', 'lessons', 'privacy', 'settings']) {
    await dashboard.goto(browser.url(`dashboard.html#/${view}`));
    await dashboard.getByRole('heading').first().waitFor();
  }
}

/** Asked for by some page or script; what the browser itself fetches, its dictionaries say, has no such origin. */
const isForNetwork = ({ url, initiator }: LoggedRequest) =>
  /^(https?|wss?|ftp):/.test(url) && initiator.includes('://');
const addressOf = ({ url }: LoggedRequest) => new URL(url).origin + new URL(url).pathname;

describe.each([GMAIL, OUTLOOK])('A whole day beside $name', (site) => {
  it('asks nothing of any network: no request of ours, none that the mail page would not have made alone (P7, B1)', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'nachklang-day-'));
    const logged = (name: string) => [`--log-net-log=${path.join(folder, name)}`, '--net-log-capture-mode=Everything'];
    const bare = await startBrowser({ extension: '', flags: logged('bare.json'), env: startingAt(TODAY) });
    await openCompose(bare, site, TO);
    await bare.close();
    const { folder: downloads } = downloadsFolder();
    const browser = await startBrowser({ flags: logged('day.json'), env: startingAt(TODAY), downloads });
    await spendADay(browser, site);
    await browser.close();
    const day = readNetworkLog(path.join(folder, 'day.json'));
    const alone = new Set(readNetworkLog(path.join(folder, 'bare.json')).map(addressOf));
    const left = day.filter(isForNetwork);
    expect(left.length).toBeGreaterThan(2);
    expect(requestsOfExtensions(day)).toEqual([]);
    expect(left.map(addressOf).filter((address) => !alone.has(address))).toEqual([]);
    const sent = readFileSync(path.join(folder, 'day.json'), 'utf8');
    expect(PRIVATE.filter((word) => sent.includes(word) || sent.includes(encodeURIComponent(word)))).toEqual([]);
    console.log(`${site.name}: ${left.length} requests of the page itself, 0 of ours`);
  });
});
