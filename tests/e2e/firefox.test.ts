import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addDays, calendarDateAt } from '../../lib/domain/calendar-date';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { exampleInterview } from './harness/example-records';
import { type FirefoxTab, startFirefox, type TestFirefox } from './harness/firefox';
import { type MailServer, startMailServer } from './harness/mail-server';
import { GMAIL, type MailSite, OUTLOOK } from './harness/mail-site';
import { outputOf } from './harness/output';
import { pressUntil } from './harness/pressUntil';
import { until } from './harness/until';

/** Another person for each mailbox, so that one test leaves the other its open step. */
const PEOPLE = {
  Gmail: { company: 'Beispiel GmbH', name: 'Weber', email: 'anna.weber@example.com' },
  Outlook: { company: 'Musterwerke AG', name: 'Sommer', email: 'anna.sommer@example.org' },
};
const CTRL = '\uE009';
const ENTER = '\uE007';

let server: MailServer;
let firefox: TestFirefox;

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
  firefox = await startFirefox(outputOf('firefox'), server.port);
  const page = await firefox.openExtensionPage('dashboard.html');
  for (const person of Object.values(PEOPLE)) await logInterview(page, person);
});

afterAll(async () => {
  await firefox.close();
  await server.close();
});

async function logInterview(page: FirefoxTab, person: (typeof PEOPLE)['Gmail']): Promise<void> {
  const date = addDays(calendarDateAt(Date.now(), 'UTC'), -1);
  const command = exampleInterview({ ...person, role: 'Projektleiterin', date });
  const message = {
    name: 'application/change',
    data: { operationId: crypto.randomUUID(), applicationId: null, command },
  };
  const { answer } = await page.run<{ answer?: { ok: boolean } }>(
    `return browser.runtime.sendMessage(${JSON.stringify(message)})`,
  );
  expect(answer?.ok).toBe(true);
}

const model = (tab: FirefoxTab, site: MailSite) =>
  tab.run<string>(`return window.__editors[${JSON.stringify(site.editor)}].text()`);

const html = (tab: FirefoxTab, site: MailSite) =>
  tab.run<string>(`return window.__editors[${JSON.stringify(site.editor)}].html()`);

async function insertLetter(tab: FirefoxTab, panel: FirefoxTab, site: MailSite): Promise<void> {
  const isIn = async () => (await model(tab, site)).includes(`Sehr geehrte Frau Dr. ${PEOPLE[site.name].name}`);
  const insert = '[data-testid="panel-insert"]';
  await pressUntil(insert, () => panel.click(insert), isIn);
}

async function openCompose(site: MailSite): Promise<FirefoxTab> {
  const { name, email } = PEOPLE[site.name];
  const query = new URLSearchParams({ to: `Anna ${name} <${email}>`, draft: 'empty' });
  const tab = await firefox.openMail(`${site.address}?${query}`);
  await until('the editor stands', () => tab.run<boolean>(`return document.documentElement.dataset.ready === 'yes'`));
  await tab.click(site.body);
  return tab;
}

describe('Firefox', () => {
  it('plans its alarm anew at the next look when all alarms are gone, as after its restart (T3)', async () => {
    const page = await firefox.openExtensionPage('dashboard.html');
    const alarms = () => page.run<unknown[]>('return browser.alarms.getAll()');
    await until('an alarm is set', async () => (await alarms()).length === 1);
    await page.run('await browser.alarms.clearAll()');
    expect(await alarms()).toEqual([]);
    await firefox.openExtensionPage('popup.html');
    await until('the opened popup has brought a look', async () => (await alarms()).length === 1);
  });
});

describe.each([GMAIL, OUTLOOK])('Firefox beside $name', (site) => {
  it('takes the letter out again by one Ctrl+Z, as far as the editor itself is concerned too', async () => {
    const tab = await openCompose(site);
    const panel = await firefox.findFrame(tab, 'compose-panel.html');
    const before = await html(tab, site);
    await insertLetter(tab, panel, site);
    await until('the editor has settled', () =>
      tab.run<boolean>(`return window.__editors[${JSON.stringify(site.editor)}].isSettled()`),
    );
    await tab.click(site.body);
    await tab.type(`${CTRL}z${CTRL}`);
    await until('the letter is gone', async () => (await html(tab, site)) === before);
  });

  it('asks once whether an opened mail of the interviewer is an answer, with its words', async () => {
    const day = calendarDateAt(Date.now(), 'UTC');
    const query = new URLSearchParams({ threads: 'rejection', open: 'rejection', language: 'de', day });
    const tab = await firefox.openMail(`${site.address}?${query}`);
    const question = await firefox.findFrame(tab, 'thread-panel.html');
    const words = () => question.run<string>(`return document.querySelector('blockquote')?.textContent ?? ''`);
    await until('the words are shown', async () => /leider|andere Bewerberin/.test(await words()));
    expect(await question.run<string>(`return document.querySelector('[data-testid="thread-kind"]').value`)).toBe(
      'rejection',
    );
    const hasLeft = () =>
      tab.run<boolean>(`return [...document.documentElement.children].every(({ tagName }) => tagName !== 'DIV')`);
    const later = '[data-testid="thread-later"]';
    await pressUntil(later, () => question.click(later), hasLeft);
  });

  it('puts the letter into the editor by a click in the panel, and marks pushy sentences of both languages as they are typed', async () => {
    const tab = await openCompose(site);
    const panel = await firefox.findFrame(tab, 'compose-panel.html');
    await insertLetter(tab, panel, site);
    await tab.click(site.body);
    await tab.type(`${CTRL}\uE010${CTRL}`);
    await tab.type(' Ich erwarte Ihre Rückmeldung bis Freitag.');
    // Firefox lets a page iterate its registry only in its own world: this is the page's world.
    const marked = () =>
      tab.run<string>(`return [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).join('|')`);
    await until('the pushy words are highlighted', async () => (await marked()).includes('erwarte'));
    // The caret may stand within the letter: a line of its own below, too.
    await tab.type(`${ENTER}It was good to meet you and the team. I need your decision by Friday.${ENTER}`);
    await until('an English paragraph gets English rules', async () => (await marked()).includes('your decision'));
    expect(await marked()).toContain('erwarte');
  });

  it('notices that the site itself has sent the mail, asks what so short a mail was, and ticks the step off (R20)', async () => {
    const tab = await openCompose(site);
    const panel = await firefox.findFrame(tab, 'compose-panel.html');
    await tab.type('Guten Tag, vielen Dank.');
    await tab.click(site.send);
    await until('the mail is sent', () => tab.run<boolean>('return window.__sent.length === 1'));
    // A few words may be about anything: the panel asks.
    const yes = '[data-testid="panel-sent-yes"]';
    const isTold = () => panel.run<boolean>(`return document.querySelector('${yes}') === null`);
    await pressUntil(yes, () => panel.click(yes), isTold);
    const dashboard = await firefox.openExtensionPage('dashboard.html#/applications');
    await until('the next step stands in the list', () =>
      dashboard.run<boolean>(`return /status|nachfrage/i.test(document.querySelector('main')?.textContent ?? '')`),
    );
  });
});
