import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { type FirefoxTab, startFirefox, type TestFirefox } from './harness/firefox';
import { type MailServer, startMailServer } from './harness/mail-server';
import { GMAIL, type MailSite, OUTLOOK } from './harness/mail-site';
import { outputOf } from './harness/output';
import { pressUntil } from './harness/pressUntil';
import { until } from './harness/until';

const CTRL = '\uE009';
const NOTE = 'how your team brings new colleagues along in their first weeks';
const PUSHY = 'I need your decision by Friday.';
/** Another person for each mailbox, so that one day leaves the other its open step. */
const PEOPLE = {
  Gmail: { company: 'Acme', name: 'Kim Lee', email: 'kim.lee@example.com' },
  Outlook: { company: 'Example Works', name: 'Robin Hart', email: 'robin.hart@example.org' },
};

let server: MailServer;
let firefox: TestFirefox;

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
  firefox = await startFirefox(outputOf('firefox'), server.port);
});

afterAll(async () => {
  await firefox.close();
  await server.close();
});

const fieldValue = (tab: FirefoxTab, id: string) =>
  tab.run<string>(`return document.querySelector('[data-testid="${id}"]')?.value ?? ''`);

/** Types one line, the address and a note into the popup's page, and keeps them. */
async function logInterview({ company, name, email }: (typeof PEOPLE)['Gmail']): Promise<void> {
  const popup = await firefox.openExtensionPage('popup.html');
  await popup.click('[data-testid="log-quick"]');
  await popup.type(`${company}, backend developer, Ms ${name}, yesterday 3pm`);
  await until('the line is read', async () => (await fieldValue(popup, 'log-company')) === company);
  expect(await fieldValue(popup, 'log-interviewer')).toBe(`Ms ${name}`);
  await popup.click('[data-testid="log-email"]');
  await popup.type(email);
  await popup.click('form textarea:not([data-testid])');
  await popup.type(NOTE);
  await popup.click('[data-testid="log-save"]');
  await until('the form is empty again', async () => (await fieldValue(popup, 'log-quick')) === '');
  await until('its thank-you note is planned', async () => (await stepsOf(popup, company)).some(isThanks));
}

/** The steps of a company that a page shows, as texts. */
const stepsOf = (tab: FirefoxTab, company: string) =>
  tab.run<string[]>(
    `return [...document.querySelectorAll('[data-testid="due-item"]')].map(({ textContent }) => textContent)
       .filter((text) => text.includes(${JSON.stringify(company)}))`,
  );
const isThanks = (text: string) => /thank-you/i.test(text);

const editor = (tab: FirefoxTab, site: MailSite, asked: 'text' | 'html') =>
  tab.run<string>(`return window.__editors[${JSON.stringify(site.editor)}].${asked}()`);

/** In Firefox a page can go through its highlights only in its own world: this is the page's world. */
const marked = (tab: FirefoxTab) =>
  tab.run<string>(`return [...CSS.highlights.values()].flatMap((each) => [...each].map(String)).join('|')`);

async function openMail(site: MailSite): Promise<{ tab: FirefoxTab; panel: FirefoxTab }> {
  const { name, email } = PEOPLE[site.name];
  const query = new URLSearchParams({ to: `${name} <${email}>`, draft: 'empty' });
  const tab = await firefox.openMail(`${site.address}?${query}`);
  await until('the editor stands', () => tab.run<boolean>(`return document.documentElement.dataset.ready === 'yes'`));
  await tab.click(site.body);
  return { tab, panel: await firefox.findFrame(tab, 'compose-panel.html') };
}

const press = (panel: FirefoxTab, selector: string, isDone: () => Promise<boolean>) =>
  pressUntil(selector, () => panel.click(selector), isDone);

async function insertAndTakeBack(tab: FirefoxTab, panel: FirefoxTab, site: MailSite): Promise<void> {
  const before = await editor(tab, site, 'html');
  const hasNote = async () => (await editor(tab, site, 'text')).includes(NOTE);
  await press(panel, '[data-testid="panel-insert"]', hasNote);
  await until('the editor has settled', () =>
    tab.run<boolean>(`return window.__editors[${JSON.stringify(site.editor)}].isSettled()`),
  );
  await tab.click(site.body);
  await tab.type(`${CTRL}z${CTRL}`);
  await until('one Ctrl+Z takes the letter out', async () => (await editor(tab, site, 'html')) === before);
}

async function replaceFinding(tab: FirefoxTab, panel: FirefoxTab, site: MailSite): Promise<void> {
  await tab.click(site.body);
  await tab.type(PUSHY);
  await until('the pushy words are marked', async () => (await marked(tab)).includes('your decision'));
  const isCalmer = async () => !(await editor(tab, site, 'text')).includes(PUSHY.slice(0, -1));
  const isUnfolded = () =>
    panel.run<boolean>(`return document.querySelector('[data-testid="panel-replace"]') !== null`);
  await press(panel, '[data-testid="panel-finding"] button', isUnfolded);
  await press(panel, '[data-testid="panel-replace"]', isCalmer);
  await until('nothing is marked any more', async () => (await marked(tab)) === '');
}

describe.each([GMAIL, OUTLOOK])('The main job in Firefox beside $name', (site) => {
  it('goes from the interview to the sent thank-you note and plans the next step (R1, R4, R17, R18, R19)', async () => {
    const person = PEOPLE[site.name];
    await logInterview(person);
    const { tab, panel } = await openMail(site);
    await insertAndTakeBack(tab, panel, site);
    await replaceFinding(tab, panel, site);
    const isUnfolded = () => panel.run<boolean>(`return document.querySelector('details.panel-fold').open`);
    // The calmer wording is so long that the mail counts as a letter of one's own.
    await until('the draft steps aside for what was typed', async () => !(await isUnfolded()));
    await press(panel, 'details.panel-fold > summary', isUnfolded);
    await press(panel, '[data-testid="panel-insert"]', async () => (await editor(tab, site, 'text')).includes(NOTE));
    await tab.click(site.send);
    await until('the site itself has sent the mail', () => tab.run<boolean>('return window.__sent.length === 1'));
    expect(await tab.run<string>('return window.__sent[0].text')).toContain(NOTE);
    const popup = await firefox.openExtensionPage('popup.html');
    await until('the thank-you note is ticked off, and the next step stands there', async () => {
      const steps = await stepsOf(popup, person.company);
      return steps.length > 0 && !steps.some(isThanks);
    });
  });
});
