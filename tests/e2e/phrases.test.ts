import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { mailBrowsers } from './harness/mail-browsers';
import {
  GMAIL,
  highlightedWords,
  type MailSite,
  mailboxes,
  OUTLOOK,
  openCompose,
  openPanelAtFinding,
} from './harness/mail-site';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

const TO = { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' };
const GERMAN = 'Vielen Dank für das Gespräch. Ich erwarte Ihre Rückmeldung bis Freitag.';
const ENGLISH = 'It was good to meet you and the team. I need your decision by Friday.';

const startBrowser = mailBrowsers();

const start = (profile = freshProfile()) => startBrowser({ profile });

const marks = async (page: Page) => (await highlightedWords(page)).join(' | ');
const isMarked = (page: Page, words: string) =>
  until(`"${words}" is marked`, async () => (await marks(page)).includes(words));

/** The extension's own world in the page's top frame, as the debugger sees it. */
async function ownWorld(browser: TestBrowser, page: Page): Promise<{ session: CDPSession; contextId: number }> {
  const session = await browser.context.newCDPSession(page);
  const found: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(browser.extensionId)) found.push(context.id);
  });
  await session.send('Runtime.enable');
  return { session, contextId: await until('the content script has its world', () => found[0]) };
}

describe.each(mailboxes(OUTLOOK))('The wording beside $name', (site: MailSite) => {
  it('is checked paragraph by paragraph in its own language; the second one’s tables come when they are needed, from a stopped worker too (P5)', async () => {
    const browser = await start();
    const page = await openCompose(browser, site, TO);
    await page.keyboard.type(`Guten Tag,\n${GERMAN}`);
    await isMarked(page, 'erwarte');
    await browser.stopWorker();
    await page.bringToFront();
    await page.locator(site.body).first().press('Control+End');
    await page.keyboard.type(`\n${ENGLISH}`);
    await isMarked(page, 'I need your decision');
    expect(await marks(page)).toContain('erwarte');
    const panel = await openPanelAtFinding(page);
    await until('the panel lists hints of both languages', async () => {
      const listed = (await panel.getByTestId('panel-finding').allInnerTexts()).join(' ');
      return listed.includes('erwarte') && listed.includes('decision');
    });
    expect(await panel.getByTestId('panel-language').inputValue()).toBe('auto');
  });

  it('stays as it was after a second injection, and the tables serve the composer that came last (P2)', async () => {
    const browser = await start();
    const page = await openCompose(browser, site, TO);
    await page.keyboard.type(GERMAN);
    await isMarked(page, 'erwarte');
    const own = await browser.ownTab();
    await own.evaluate(async () => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
      const [tab] = await tabs.query({ url: ['https://mail.google.com/*', 'https://outlook.office.com/*'] });
      const target = { tabId: tab?.id ?? 0 };
      for (const file of ['/phrases-de.js', '/content-scripts/composer.js', '/phrases-de.js', '/phrases-en.js'])
        await scripting.executeScript({ target, files: [file] });
    });
    await page.bringToFront();
    await isMarked(page, 'erwarte');
    await page.locator(site.body).first().press('Control+End');
    await page.keyboard.type(` ${GERMAN}`);
    await until('both are marked, each once', async () => (await highlightedWords(page)).length === 2);
  });
});

describe('The browser’s own judgement of a language', () => {
  it('can be asked for in a content script', async () => {
    const browser = await start();
    const page = await openCompose(browser, GMAIL, TO);
    const { session, contextId } = await ownWorld(browser, page);
    const { result } = await session.send('Runtime.evaluate', {
      contextId,
      expression: `chrome.i18n.detectLanguage(${JSON.stringify(GERMAN.repeat(3))}).then(JSON.stringify)`,
      awaitPromise: true,
    });
    expect(JSON.parse(result.value)).toMatchObject({ isReliable: true, languages: [{ language: 'de' }] });
  });
});

describe('A hidden hint', () => {
  it('stays hidden through edits and a killed browser, and is shown again on the dashboard', async () => {
    const profile = freshProfile();
    const first = await start(profile);
    const mail = await openCompose(first, GMAIL, TO);
    await mail.keyboard.type(GERMAN);
    await isMarked(mail, 'erwarte');
    const panel = await openPanelAtFinding(mail);
    await panel.getByRole('button', { name: 'In E-Mails an dieselben Empfänger ausblenden' }).click();
    await until('nothing is marked any more', async () => (await marks(mail)) === '');
    await mail.locator(GMAIL.body).first().press('Control+End');
    await mail.keyboard.type(' Ich erwarte Ihre Rückmeldung bis Freitag. Melden Sie sich umgehend.');
    await isMarked(mail, 'umgehend');
    expect(await marks(mail)).not.toContain('erwarte');
    await first.kill();

    const second = await start(profile);
    const again = await openCompose(second, GMAIL, TO);
    await again.keyboard.type(`${GERMAN} Melden Sie sich umgehend.`);
    await isMarked(again, 'umgehend');
    expect(await marks(again)).not.toContain('erwarte');
    const dashboard = await second.openPage('dashboard.html#/phrases');
    const hidden = dashboard.getByRole('region', { name: 'Ausgeblendete Hinweise' });
    await hidden.getByRole('listitem').first().waitFor();
    expect(await hidden.getByRole('listitem').allInnerTexts()).toEqual([expect.stringContaining('erwarte')]);
    await hidden.getByRole('button', { name: 'Wieder zeigen' }).click();
    await hidden.getByText('Keine.', { exact: false }).waitFor();
    await again.bringToFront();
    await again.locator('[name="subjectbox"]').click();
    await again.locator(GMAIL.body).first().click();
    await isMarked(again, 'erwarte');
  });
});
