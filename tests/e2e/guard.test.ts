import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, type MailSite, mailboxes, OUTLOOK, openCompose, sentMails } from './harness/mail-site';
import { until } from './harness/until';

const TO_WEBER = { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' };
const TO_BRANDT = { to: 'Anna Brandt <anna.brandt@example.com>', draft: 'empty' };
const GREETING = 'Sehr geehrte Frau Dr. Brandt,';
const BODY =
  'haben Sie vielen Dank für das Gespräch am Montag und dafür, dass Sie sich so viel Zeit für meine Fragen genommen haben. ' +
  'Besonders geblieben ist mir, wie ruhig bei Ihnen übergeben wird, und dass jede Frage dabei ihren Platz hat. ' +
  'Genau so möchte ich arbeiten, denn ich lerne am meisten, wenn ich früh etwas übernehme.';

const startBrowser = mailBrowsers();

/** A browser in which Weber was met at one company and Brandt at another, the day before. */
async function start(): Promise<TestBrowser> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 10:00:00') });
  const page = await browser.ownTab();
  for (const [company, name] of [
    ['Beispiel GmbH', 'Weber'],
    ['Nordwind Logistik GmbH', 'Brandt'],
  ] as const)
    await change(
      page,
      null,
      exampleInterview({
        company,
        role: 'Projektleiterin',
        date: '2026-11-23',
        name,
        email: `anna.${name.toLowerCase()}@example.com`,
      }),
    );
  return browser;
}

const noticeIn = (panel: Frame, kind: string) => panel.getByTestId(`panel-guard-${kind}`);

async function writeTo(
  browser: TestBrowser,
  site: MailSite,
  query: Record<string, string>,
  text: string,
): Promise<Page> {
  const page = await openCompose(browser, site, query);
  await page.keyboard.type(text);
  return page;
}

async function send(page: Page, site: MailSite): Promise<string> {
  await page.locator(site.send).first().click();
  const [mail] = await until('the mail is sent by the site itself', async () => {
    const mails = await sentMails(page);
    return mails.length > 0 && mails;
  });
  return mail?.text ?? '';
}

describe.each(mailboxes(OUTLOOK))('The look before sending beside $name', (site) => {
  it('shows that Weber is greeted as Brandt, and Send sends all the same (R9)', async () => {
    const browser = await start();
    const page = await writeTo(
      browser,
      site,
      TO_WEBER,
      `${GREETING}\n\nvielen Dank für Ihre Zeit. Mein Zeugnis finden Sie im Anhang.`,
    );
    const panel = await findPanel(page);
    await noticeIn(panel, 'wrong_name').waitFor();
    await noticeIn(panel, 'no_attachment').waitFor();
    expect(await noticeIn(panel, 'wrong_name').textContent()).toContain('Frau Dr. Brandt');
    expect(await noticeIn(panel, 'wrong_name').textContent()).toContain('Anna Weber');
    const beside = await page.evaluate(() => document.documentElement.outerHTML);
    expect(beside).not.toContain('Nordwind');
    expect(await send(page, site)).toContain(GREETING);
  });

  it('takes a notice away for good words and for a file that is there', async () => {
    const browser = await start();
    const page = await writeTo(
      browser,
      site,
      { ...TO_WEBER, files: 'Zeugnis.pdf' },
      `${GREETING}\n\nmein Zeugnis finden Sie im Anhang.`,
    );
    const panel = await findPanel(page);
    await noticeIn(panel, 'wrong_name').waitFor();
    expect(await noticeIn(panel, 'no_attachment').count()).toBe(0);
    await noticeIn(panel, 'wrong_name').getByRole('button', { name: 'So ist es richtig' }).click();
    await until('the notice is gone', async () => (await noticeIn(panel, 'wrong_name').count()) === 0);
    expect(await panel.getByTestId('panel-guard').count()).toBe(0);
  });

  it('notices a letter that another company has got, by what stayed on the device of it', async () => {
    const browser = await start();
    const first = await writeTo(browser, site, TO_WEBER, `Sehr geehrte Frau Dr. Weber,\n\n${BODY}`);
    const notice = await findPanel(first);
    await send(first, site);
    await notice.getByTestId('panel-undo-sent').waitFor();
    await first.close();
    const second = await writeTo(browser, site, TO_BRANDT, `${GREETING}\n\n${BODY}`);
    const panel = await findPanel(second);
    await noticeIn(panel, 'same_text').waitFor();
    expect(await noticeIn(panel, 'same_text').textContent()).toContain('Beispiel GmbH');
    expect(await noticeIn(panel, 'wrong_name').count()).toBe(0);
  });
});
