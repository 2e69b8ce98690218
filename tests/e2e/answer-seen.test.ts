import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import type { ThreadName } from './fixtures/mail-pages/threads.data';
import { axeFaults } from './harness/axe-faults';
import type { TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { askForOffers, change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import { GMAIL, type MailSite, mailboxes, settlePanel } from './harness/mail-site';
import { letFramesPass } from './harness/ownCalls';
import { pressUntil } from './harness/pressUntil';
import { until } from './harness/until';

const WEBER = 'anna.weber@example.com';
const startBrowser = mailBrowsers();

/** A browser in which Anna Weber was met the day before, Monday, 23 November 2026. */
async function start(language: 'de' | 'en' = 'de'): Promise<TestBrowser> {
  const browser = await startBrowser({ env: startingAt('2026-11-24 13:00:00'), language });
  const page = await browser.ownTab();
  const given = { company: 'Beispiel GmbH', role: 'Projektleiterin', date: '2026-11-23', name: 'Weber', email: WEBER };
  await change(page, null, exampleInterview(given));
  return browser;
}

async function openMailbox(browser: TestBrowser, site: MailSite, threads: ThreadName[]): Promise<Page> {
  const page = await browser.context.newPage();
  // Room enough beside the mail.
  await page.setViewportSize({ width: 1280, height: 760 });
  await page.goto(`${site.address}?${new URLSearchParams({ threads: threads.join(), language: 'de' })}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.bringToFront();
  return page;
}

const FRAMES_PER_LOOK = 18;

/** Opens a thread without a reload, as the site does, and moves the pointer as a reader does. */
async function openThread(page: Page, name: ThreadName): Promise<void> {
  await page.click(`[data-open="${name}"]`);
  await page.locator('#thread-pane h2, #thread-pane [role="heading"]').first().waitFor();
  await page.mouse.move(400, 300);
}

async function closeThread(page: Page): Promise<void> {
  await page.locator('[data-open=""]').first().click();
  await until('the thread is closed', async () => (await page.locator('#thread-pane > *').count()) === 0);
}

const framesOf = (page: Page) => page.frames().filter((frame) => frame.url().includes('thread-panel.html'));

function findQuestion(page: Page): Promise<Frame> {
  return until('it is asked whether an answer has come', async () => {
    const [frame] = framesOf(page);
    if (frame && (await frame.getByTestId('thread-accept').count()) > 0) return frame;
    await page.mouse.move(400 + Math.random() * 50, 300);
    return undefined;
  });
}

/** Presses a button by the keyboard. Nobody waits for the key to be answered: the frame may leave by it, and then nobody answers. */
async function press(frame: Frame, id: string): Promise<void> {
  await settlePanel(frame);
  await frame.getByTestId(id).focus();
  frame
    .page()
    .keyboard.press('Enter')
    .catch(() => {});
}

/** The frame's greatest height, and what must stay free of it above and below, as the panel reckons them. */
const HIGHEST = 560;
const AROUND = 36;

/** Asks for all of it, and waits until the frame has grown: the buttons move until then, and nobody is as quick as that. */
async function unfold(page: Page, frame: Frame): Promise<void> {
  const most = Math.min(HIGHEST, (page.viewportSize()?.height ?? 0) - AROUND);
  await until('all of it is shown', async () => {
    // The way to the button is a look at the thread, too, and the line may stand elsewhere after it.
    if (!(await frame.getByTestId('thread-accept').isVisible()))
      await frame.getByTestId('thread-unfold').click({ timeout: 2_000 });
    return frame.evaluate((limit) => {
      const shown = document.querySelector<HTMLElement>('main:not(.thread--folded)');
      return shown !== null && innerHeight >= Math.min(limit, shown.offsetHeight);
    }, most);
  });
}

async function accept(frame: Frame): Promise<void> {
  const press = async () => {
    await settlePanel(frame);
    await frame.getByTestId('thread-accept').click({ timeout: 1_000 });
  };
  await pressUntil('the answer', press, () => frame.getByTestId('thread-done').isVisible());
}

/** How many elements of ours the page holds: they stand beside the body. */
const hostCount = (page: Page) =>
  page.evaluate(() => [...document.documentElement.children].filter(({ tagName }) => tagName === 'DIV').length);

/** Words of the mail, and names of its buttons, that lie below our element. */
const coveredTexts = (page: Page) =>
  page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ tagName }) => tagName === 'DIV');
    const box = host?.getBoundingClientRect();
    if (!box) return ['nothing of ours is there'];
    const walker = document.createTreeWalker(document.getElementById('thread-pane') as Node, NodeFilter.SHOW_TEXT);
    const covered: string[] = [];
    while (walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(walker.currentNode);
      const isCovered = [...range.getClientRects()].some(
        (rect) =>
          rect.width > 0 &&
          rect.left < box.right &&
          rect.right > box.left &&
          rect.top < box.bottom &&
          rect.bottom > box.top,
      );
      if (isCovered && range.toString().trim()) covered.push(range.toString());
    }
    return covered;
  });

async function nextStep(
  browser: TestBrowser,
): Promise<{ offer: Awaited<ReturnType<typeof askForOffers>>[0]; step: FollowUp | null }> {
  const page = await browser.ownTab();
  const [offer] = await askForOffers(page, [WEBER]);
  if (!offer) throw new Error('Anna Weber is not known');
  return { offer, step: offer.followUp };
}

describe.each(mailboxes(GMAIL))('An answer seen in $name', (site) => {
  it('is a rejection: asked once with the words, accepted by one click, and feedback comes next (R22)', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['stranger', 'rejection']);
    await openThread(page, 'rejection');
    const frame = await findQuestion(page);
    expect(await frame.getByTestId('thread-kind').inputValue()).toBe('rejection');
    expect(await frame.locator('blockquote').textContent()).toMatch(/leider|andere Bewerberin/);
    expect(await frame.locator('main').textContent()).toContain('Dienstag, 24. November');
    expect((await nextStep(browser)).offer.application.stage.name).toBe('waiting');
    await page.bringToFront();
    await accept(frame);
    const { offer } = await nextStep(browser);
    expect(offer.application.stage).toEqual({ name: 'rejected', on: '2026-11-24' });
    expect(offer.application.settledMails).toHaveLength(1);
    const beside = await page.evaluate(() => document.documentElement.outerHTML);
    expect(beside).not.toContain('Beispiel GmbH');
  });

  it('is an invitation: day and time of the interview are taken over once the user accepts', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['invitation']);
    await openThread(page, 'invitation');
    const frame = await findQuestion(page);
    expect(await frame.getByTestId('thread-kind').inputValue()).toBe('invitation');
    expect(await frame.getByTestId('thread-date').inputValue()).toBe('2026-12-01');
    expect(await frame.getByTestId('thread-time').inputValue()).toBe('14:30');
    await accept(frame);
    const { offer } = await nextStep(browser);
    expect(offer.application.interviews.map(({ date, time }) => `${date} ${time}`)).toEqual([
      '2026-11-23 15:00',
      '2026-12-01 14:30',
    ]);
  });

  it('names a day by which they answer: it is kept, and the enquiry waits for it (R19)', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['holding']);
    await openThread(page, 'holding');
    const frame = await findQuestion(page);
    expect(await frame.getByTestId('thread-promisedBy').inputValue()).toBe('2026-12-04');
    await accept(frame);
    const { offer } = await nextStep(browser);
    expect(offer.application.answers).toEqual([{ on: '2026-11-24', promisedBy: '2026-12-04' }]);
  });

  it('is declined: it stores one number, and is never offered again, in another tab neither', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['offer']);
    await openThread(page, 'offer');
    const frame = await findQuestion(page);
    await press(frame, 'thread-no-answer');
    await until('the question is gone', async () => (await hostCount(page)) === 0);
    const { offer } = await nextStep(browser);
    expect([offer.application.stage.name, offer.application.settledMails?.length]).toEqual(['waiting', 1]);
    const again = await openMailbox(browser, site, ['offer']);
    await expectNothing(again, 'offer');
  });

  it('is left for now: nothing is stored, and it is not offered again in this tab', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['offer', 'stranger']);
    await openThread(page, 'offer');
    await press(await findQuestion(page), 'thread-later');
    await until('the question is gone', async () => (await hostCount(page)) === 0);
    await closeThread(page);
    await expectNothing(page, 'offer');
    expect((await nextStep(browser)).offer.application.settledMails).toBeUndefined();
    const other = await openMailbox(browser, site, ['offer']);
    await openThread(other, 'offer');
    await findQuestion(other);
  });

  it('is one line where there is room for no more, and covers neither text nor buttons of the mail', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['rejection']);
    await page.setViewportSize({ width: 700, height: 560 });
    await openThread(page, 'rejection');
    const frame = await findQuestion(page);
    await frame.getByTestId('thread-unfold').waitFor();
    expect(await coveredTexts(page)).toEqual([]);
    await unfold(page, frame);
    await accept(frame);
  });

  it('is not seen in the thread of a stranger, nor in a mail from before the interview', async () => {
    const browser = await start();
    const page = await openMailbox(browser, site, ['stranger', 'older', 'rejection']);
    await expectNothing(page, 'stranger');
    await expectNothing(page, 'older');
    // The same page would have asked.
    await openThread(page, 'rejection');
    await findQuestion(page);
    await closeThread(page);
    await until('the question leaves with its thread', async () => {
      await page.mouse.move(300 + Math.random() * 50, 200);
      return (await hostCount(page)) === 0;
    });
  });
});

describe('The question beside a thread', () => {
  it('has no fault that axe can find, open, folded and answered', async () => {
    const browser = await start();
    const page = await openMailbox(browser, GMAIL, ['invitation']);
    await openThread(page, 'invitation');
    const frame = await findQuestion(page);
    expect(await axeFaults(page, frame)).toEqual([]);
    await page.setViewportSize({ width: 360, height: 640 });
    await frame.getByTestId('thread-unfold').waitFor();
    expect(await axeFaults(page, frame), 'folded').toEqual([]);
    await unfold(page, frame);
    await accept(frame);
    expect(await axeFaults(page, frame), 'answered').toEqual([]);
  });
});

/** Opens a thread and reads for a while: nothing of ours may come to be seen. */
async function expectNothing(page: Page, name: ThreadName): Promise<void> {
  const seen = await page.evaluateHandle(() => {
    const shown: string[] = [];
    const look = () => {
      for (const host of document.documentElement.querySelectorAll<HTMLElement>(':scope > div'))
        if (host.style.visibility !== 'hidden') shown.push(host.style.cssText);
    };
    new MutationObserver(look).observe(document.documentElement, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['style'],
    });
    return shown;
  });
  await openThread(page, name);
  for (const x of [420, 440, 460, 480, 500, 520]) {
    await page.mouse.move(x, 320);
    // Looks are a quarter of a second apart at least: so many frames, and each movement has had its own.
    await letFramesPass(page, FRAMES_PER_LOOK);
  }
  await until('nothing of ours is left', async () => (await hostCount(page)) === 0);
  expect(await seen.jsonValue()).toEqual([]);
  expect(framesOf(page)).toEqual([]);
}
