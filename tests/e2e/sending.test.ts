import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { Application } from '../../lib/domain/application';
import { OPENER } from '../contract/scheduling';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { askForOffers, change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { findPanel, GMAIL, type MailSite, mailboxes, modelText, openCompose, sentMails } from './harness/mail-site';
import { hostBox } from './harness/panel-box';
import { until } from './harness/until';
import { evaluateInWorker } from './harness/worker';

const WEBER = 'anna.weber@example.com';
const TO_WEBER = { to: `Anna Weber <${WEBER}>`, draft: 'empty', subject: 'Dank' };

const startBrowser = mailBrowsers();

interface World {
  browser: TestBrowser;
  /** What is known of the interview with Weber now. */
  record(): Promise<Application>;
}

/** A browser in which Weber was met the day before. */
async function start(): Promise<World> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 10:00:00') });
  const page = await browser.ownTab();
  const given = { company: 'Beispiel GmbH', role: 'Projektleiterin', date: '2026-11-23', name: 'Weber', email: WEBER };
  await change(page, null, exampleInterview(given));
  const record = async () => {
    const [offer] = await askForOffers(page, [WEBER]);
    if (!offer) throw new Error('Weber is unknown');
    return offer.application;
  };
  return { browser, record };
}

const isTicked = ({ followUps }: Application) => followUps.some(({ status }) => status === 'done');

/** A mail to Weber with our letter in it, the caret in the text. */
async function writeLetter(browser: TestBrowser, site: MailSite, query: Record<string, string> = {}): Promise<Page> {
  const page = await openCompose(browser, site, { ...TO_WEBER, ...query });
  await (await findPanel(page)).getByTestId('panel-insert').click();
  await until('the letter stands in the mail', async () =>
    (await modelText(page, site)).includes('Sehr geehrte Frau Dr. Weber'),
  );
  await page.bringToFront();
  await page.locator(site.body).first().click();
  return page;
}

/** How many of our hosts stand beside the page's own content. */
const countHosts = (page: Page) =>
  page.evaluate(() => [...document.documentElement.children].filter((each) => !/HEAD|BODY/.test(each.tagName)).length);

const panelText = async (page: Page) => {
  const frames = page.frames().filter((frame) => frame.url().includes('compose-panel.html'));
  return (await Promise.all(frames.map((frame) => frame.locator('main').textContent()))).join('\n');
};

const panelSays = (page: Page, words: string) =>
  until(`the panel says "${words}"`, async () => (await panelText(page).catch(() => '')).includes(words));

describe.each(mailboxes(GMAIL))('Sending from $name', (site) => {
  const opener = OPENER[site === GMAIL ? 'gmail' : 'outlook'];

  it('by key ticks the step off; Undo opens it again, beside one panel; the next Send ticks it off once more', async () => {
    const { browser, record } = await start();
    const page = await writeLetter(browser, site);
    await page.keyboard.press('Control+Enter');
    await panelSays(page, 'Dankschreiben: abgehakt.');
    expect(isTicked(await record())).toBe(true);
    await page.click('[data-act="undo"]');
    await panelSays(page, 'Die E-Mail ist zurück. Dankschreiben: wieder offen.');
    expect(await record()).toMatchObject({ followUps: [], letters: [] });
    expect(await countHosts(page)).toBe(1);
    await page.locator(site.send).first().click();
    await panelSays(page, 'Dankschreiben: abgehakt.');
    const { letters, followUps } = await record();
    expect([letters.length, followUps.length]).toEqual([1, 1]);
    expect(await sentMails(page)).toHaveLength(2);
  });

  it('at a chosen time is noted as scheduled, with the way back; of its text numbers are kept, no word (R18)', async () => {
    const { browser, record } = await start();
    const page = await writeLetter(browser, site);
    const text = await modelText(page, site);
    await page.click(opener);
    await page.click('[data-entry="later"]');
    await page.click('[data-time="chosen"] >> nth=0');
    await panelSays(page, 'Dankschreiben: geplant und abgehakt.');
    await panelSays(page, 'Ankommen sollte sie bis Montag, 30. November');
    const { interviews: _, ...kept } = await record();
    expect(kept.letters).toMatchObject([{ on: '2026-11-24', kind: 'thank-you', words: expect.any(Number) }]);
    expect(kept.letters[0]?.sketch).toHaveLength(9);
    const said = JSON.stringify(kept);
    for (const line of text.split('\n').filter((each) => each.length > 20))
      expect(said).not.toContain(line.slice(0, 20));
    const panel = await findPanel(page);
    await panel.getByTestId('panel-undo-sent').click();
    await until('the step is open again', async () => !isTicked(await record()));
  });

  it('notes nothing of a mail that fails, is discarded, is closed unsent, or goes to somebody else', async () => {
    const { browser, record } = await start();
    const failing = await writeLetter(browser, site, { sends: 'fails' });
    await failing.keyboard.press('Control+Enter');
    await failing.click('[role="alertdialog"] [data-answer="ok"]');
    expect(await countHosts(failing)).toBe(1);
    const discarded = await writeLetter(browser, site);
    await discarded.click('[data-act="discard"]');
    await until('the panel has left', async () => (await countHosts(discarded)) === 0);
    const closed = await writeLetter(browser, site);
    await closed.evaluate(() => document.querySelector('[data-window]')?.remove());
    await until('the panel has left', async () => (await countHosts(closed)) === 0);
    const other = await openCompose(browser, site, { ...TO_WEBER, to: 'Jan Kern <jan.kern@example.com>' });
    await other.keyboard.type('Lieber Jan, vielen Dank für das Gespräch am Montag und bis bald.');
    await other.keyboard.press('Control+Enter');
    await until('the panel has left', async () => (await countHosts(other)) === 0);
    expect(await record()).toMatchObject({ followUps: [], letters: [] });
  });

  it('ticks off nothing when the interviewer was taken out of the mail just before', async () => {
    const { browser, record } = await start();
    const to = `Anna Weber <${WEBER}>; Jan Kern <jan.kern@example.com>`;
    const page = await writeLetter(browser, site, { to });
    await page.evaluate(() => document.querySelector('[data-hovercard-id], [class*="RECIPIENT_ENTITY"]')?.remove());
    await page.keyboard.press('Control+Enter');
    await until('the panel has left', async () => (await countHosts(page)) === 0);
    expect(await record()).toMatchObject({ followUps: [], letters: [] });
  });

  it('is noted though the worker sleeps (P5)', async () => {
    const { browser, record } = await start();
    const page = await writeLetter(browser, site);
    await browser.stopWorker();
    await page.bringToFront();
    await page.keyboard.press('Control+Enter');
    await panelSays(page, 'Dankschreiben: abgehakt.');
    expect(isTicked(await record())).toBe(true);
  });

  it('is noted though the page is left in the same moment; coming to Send has woken the worker (P5)', async () => {
    const { browser, record } = await start();
    const page = await writeLetter(browser, site);
    await page.evaluate(() => addEventListener('click', () => location.assign('?next=1')));
    await browser.stopWorker();
    await page.bringToFront();
    await page.locator(site.send).first().hover();
    await evaluateInWorker(browser.pipe, browser.extensionId, '0'); // waits until it runs
    await page.locator(site.send).first().click();
    await page.waitForURL('**/?next=1');
    await until('the step is ticked off', async () => isTicked(await record()));
  });
});

it('What was sent is told within the view, also when that becomes narrow meanwhile', async () => {
  const { browser } = await start();
  const page = await writeLetter(browser, GMAIL);
  await page.keyboard.press('Control+Enter');
  await panelSays(page, 'Dankschreiben: abgehakt.');
  await page.setViewportSize({ width: 360, height: 640 });
  await until('it stands in the narrow view', async () => {
    const { left, right, bottom } = await hostBox(page);
    return left >= 0 && right <= 360 && bottom <= 640;
  });
});

describe('Sending what is back by itself', () => {
  it('takes the report back when the mail returns with an error', async () => {
    const { browser, record } = await start();
    const page = await writeLetter(browser, GMAIL, { sends: 'returns' });
    await page.keyboard.press('Control+Enter');
    await panelSays(page, 'Die E-Mail ist zurück.');
    expect(await record()).toMatchObject({ followUps: [], letters: [] });
    expect(await sentMails(page)).toEqual([]);
  });
});
