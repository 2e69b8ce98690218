import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../lib/domain/commands';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { askForOffers, change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import {
  findPanel,
  GMAIL,
  type MailSite,
  mailboxes,
  modelText,
  OUTLOOK,
  openCompose,
  sentMails,
  settle,
  settlePanel,
} from './harness/mail-site';
import { until } from './harness/until';

// Made-up interviews, a fixed day: Tuesday, 24 November 2026, 10:00 in Berlin.
const TODAY = '2026-11-24 10:00:00';
const ANNA = 'anna.weber@example.com';
const BRANDT = 'jan.brandt@example.com';
const FIRST = 'wie offen das Team über Fehler spricht';
const SECOND = 'die ruhige Werkstatt mit Tageslicht';

type LogInterview = Extract<Command, { name: 'logInterview' }>;

const startBrowser = mailBrowsers();

/** A browser with one logged interview, changed from the example by `edit`. */
async function startWith(edit: (interview: LogInterview) => LogInterview, language: 'de' | 'en' = 'de') {
  const browser = await startBrowser({ language, env: startingAt(TODAY) });
  const given = { company: 'Beispiel GmbH', role: 'Projektleiterin', date: '2026-11-23', name: 'Weber', email: ANNA };
  const page = await browser.ownTab();
  await change(page, null, edit(exampleInterview(given) as LogInterview));
  return browser;
}

function withNotes(interview: LogInterview, notes: Partial<LogInterview['interview']['notes']>): LogInterview {
  const nothing = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };
  return { ...interview, interview: { ...interview.interview, notes: { ...nothing, ...notes } } };
}

function withBrandt(interview: LogInterview): LogInterview {
  const brandt = { title: '', firstName: 'Jan', lastName: 'Brandt', email: BRANDT, formOfAddress: 'mr' } as const;
  const [anna] = interview.contacts;
  return anna ? { ...interview, contacts: [anna, { ...anna, ...brandt }] } : interview;
}

async function compose(browser: TestBrowser, site: MailSite, to: string): Promise<{ page: Page; panel: Frame }> {
  const page = await openCompose(browser, site, { to, draft: 'empty' });
  return { page, panel: await findPanel(page) };
}

async function insert(page: Page, panel: Frame, site: MailSite, words: string): Promise<string> {
  await panel.getByTestId('panel-insert').click();
  return until(`the letter with “${words}” is in the editor's own model`, async () => {
    const text = await modelText(page, site);
    return text.includes(words) && text;
  });
}

async function send(page: Page, site: MailSite): Promise<string> {
  await settle(page, site);
  await page.locator(site.send).first().click();
  const [mail] = await until('the mail is sent by the site itself', async () => {
    const mails = await sentMails(page);
    return mails.length > 0 && mails;
  });
  return mail?.text ?? '';
}

describe.each(mailboxes(OUTLOOK))('A letter without notes, beside $name', (site) => {
  it('asks two questions, keeps half an answer through a reload, and is made of the answers (R4)', async () => {
    const browser = await startWith((interview) => withNotes(interview, {}));
    const { page, panel } = await compose(browser, site, `Anna Weber <${ANNA}>`);
    await until('both questions are asked', async () => (await panel.locator('textarea').count()) === 2);
    await panel.getByTestId('panel-note-stayedWithMe').fill(FIRST);
    await page.reload();
    await page.locator('html[data-ready="yes"]').waitFor();
    await page.locator(site.body).first().click();
    const again = await findPanel(page);
    expect(await again.getByTestId('panel-note-stayedWithMe').inputValue()).toBe(FIRST);
    await again.getByTestId('panel-note-impressedMe').fill(SECOND);
    await settlePanel(again);
    await again.getByTestId('panel-note-impressedMe').press('Control+Enter');
    await again.getByTestId('panel-note-save').waitFor({ state: 'detached' });
    const before = await modelText(page, site);
    const text = await insert(page, again, site, FIRST.slice(4));
    expect(text).toContain(SECOND.slice(4));
    expect(text).toContain('Sehr geehrte Frau Dr. Weber,');
    await settle(page, site);
    await page.locator(site.body).first().press('Control+z');
    await until('one Ctrl+Z takes the letter out', async () => (await modelText(page, site)).trim() === before.trim());
  });
});

describe.each(mailboxes(GMAIL))('Two interviewers, beside $name', (site) => {
  it('get a letter each, with another detail and their own salutation, and each is counted once (R4, R9)', async () => {
    const browser = await startWith((interview) =>
      withBrandt(withNotes(interview, { stayedWithMe: `${FIRST}\n${SECOND}` })),
    );
    const first = await compose(browser, site, `Anna Weber <${ANNA}>`);
    await insert(first.page, first.panel, site, 'Sehr geehrte Frau Dr. Weber,');
    const toAnna = await send(first.page, site);
    const notice = await findPanel(first.page);
    const way = notice.getByRole('link', { name: 'An Herrn Brandt schreiben' });
    expect(await way.getAttribute('href')).toBe(`practice.html?to=${encodeURIComponent(BRANDT)}`);
    expect(await notice.locator('main').textContent()).toContain('Herr Brandt hat noch kein Schreiben.');
    const second = await compose(browser, site, `Jan Brandt <${BRANDT}>`);
    await insert(second.page, second.panel, site, 'Sehr geehrter Herr Brandt,');
    const toBrandt = await send(second.page, site);
    const held = (text: string) => [FIRST, SECOND].map((detail) => text.includes(detail.slice(4)));
    expect([held(toAnna), held(toBrandt)]).toEqual([
      [true, false],
      [false, true],
    ]);
    const application = await until('both letters are kept', async () => {
      const [offer] = await askForOffers(await browser.ownTab(), [ANNA]);
      return offer?.application.letters.length === 2 && offer.application;
    });
    const readers = application.letters.map(({ contactIds }) =>
      contactIds.map((id) => application.contacts.find((contact) => contact.id === id)?.email),
    );
    expect(readers).toEqual([[ANNA], [BRANDT]]);
    expect(application.followUps.map(({ key, status }) => [key.split(':')[0], status])).toEqual([
      ['thank-you', 'done'],
    ]);
    const offers = await askForOffers(await browser.ownTab(), [ANNA, BRANDT]);
    expect(offers.map(({ followUp }) => followUp)).toEqual([null, null]);
  });
});

describe('A mail to two interviewers', () => {
  it('can greet both in one letter, and then nobody is without one (R9)', async () => {
    const browser = await startWith(withBrandt);
    const { page, panel } = await compose(browser, GMAIL, `Anna Weber <${ANNA}>;Jan Brandt <${BRANDT}>`);
    await panel.getByLabel('Für beide').check();
    await insert(page, panel, GMAIL, 'Sehr geehrte Frau Dr. Weber, sehr geehrter Herr Brandt,');
    await send(page, GMAIL);
    const notice = await findPanel(page);
    await notice.getByTestId('panel-undo-sent').waitFor();
    expect(await notice.locator('main').textContent()).not.toContain('noch kein Schreiben');
    const [offer] = await askForOffers(await browser.ownTab(), [BRANDT]);
    expect([offer?.followUp, offer?.application.letters.map(({ contactIds }) => contactIds.length)]).toEqual([
      null,
      [2],
    ]);
  });
});

describe.each(mailboxes(OUTLOOK))('A mail in own words that may be about anything, beside $name', (site) => {
  it('ticks nothing off by itself: once it has left the panel asks, and one click is the answer (R20)', async () => {
    const browser = await startWith((interview) => interview);
    const { page } = await compose(browser, site, `Anna Weber <${ANNA}>`);
    await page.keyboard.type('Guten Tag, anbei das Zeugnis. Lena Hoffmann');
    await send(page, site);
    const notice = await findPanel(page);
    await notice.getByText('Dankschreiben: War es diese E-Mail?').waitFor();
    const recorded = async () => (await askForOffers(await browser.ownTab(), [ANNA]))[0]?.application;
    expect((await recorded())?.followUps).toEqual([]);
    await notice.getByTestId('panel-sent-yes').click();
    await notice.getByTestId('panel-undo-sent').waitFor();
    const application = await recorded();
    expect(application?.followUps.map(({ status }) => status)).toEqual(['done']);
    expect(application?.letters.map(({ kind }) => kind)).toEqual(['thank-you']);
  });
});

describe('The languages of interface and letter', () => {
  const inEnglish = (interview: LogInterview): LogInterview => ({
    ...interview,
    contacts: interview.contacts.map((contact) => ({ ...contact, language: 'en', country: 'GB' })),
  });

  it.each([
    { language: 'de', edit: inEnglish, title: 'Dankschreiben an Dr Weber', greeting: 'Dear Dr Weber,', letter: 'en' },
    {
      language: 'en',
      edit: (interview: LogInterview) => interview,
      title: 'Thank-you note to Frau Dr. Weber',
      greeting: 'Sehr geehrte Frau Dr. Weber,',
      letter: 'de',
    },
  ] as const)(
    'are independent: interface $language, letter $letter',
    async ({ language, edit, title, greeting, letter }) => {
      const browser = await startWith(edit, language);
      const { page, panel } = await compose(browser, GMAIL, `Anna Weber <${ANNA}>`);
      await panel.getByRole('heading', { name: title }).waitFor();
      expect(await panel.getByTestId('panel-preview').getAttribute('lang')).toBe(letter);
      await insert(page, panel, GMAIL, greeting);
    },
  );
});

describe('A step that is best done by phone', () => {
  it('leads from the panel in the mail page to the whole call sheet (R19)', async () => {
    const browser = await startWith((interview) => ({
      ...interview,
      interview: { ...interview.interview, date: '2026-11-09' },
    }));
    const { page, panel } = await compose(browser, GMAIL, `Anna Weber <${ANNA}>`);
    const [sheet] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByTestId('panel-call-sheet').click(),
    ]);
    await sheet.getByRole('heading', { name: 'Gesprächsleitfaden: Nachfrage' }).waitFor();
  });
});
