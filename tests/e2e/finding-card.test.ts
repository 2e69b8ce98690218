import type { Frame, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { axeFaults } from './harness/axe-faults';
import type { TestBrowser } from './harness/chromium';
import { mailBrowsers } from './harness/mail-browsers';
import {
  bodyHtml,
  cardBox,
  findCard,
  findPanel,
  GMAIL,
  highlightedWords,
  type MailSite,
  mailboxes,
  modelText,
  OUTLOOK,
  openCompose,
  settle,
} from './harness/mail-site';
import { until } from './harness/until';

const TO = { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' };
const FIRST = 'Ich erwarte Ihre Rückmeldung bis Freitag';
const SECOND = 'umgehend';
const TEXT = `Danke. ${FIRST}. Melden Sie sich ${SECOND}.`;

const startBrowser = mailBrowsers();

interface Writing {
  browser: TestBrowser;
  page: Page;
  card: Frame;
}

/** A mail with two findings, and the frame of its card, which is made with the first of them. */
async function write(site: MailSite, text = TEXT): Promise<Writing> {
  const browser = await startBrowser();
  const page = await openCompose(browser, site, TO);
  await page.keyboard.type(text);
  await until('both are marked', async () => (await highlightedWords(page)).length === 2);
  const card = await findCard(page);
  await settle(page, site);
  return { browser, page, card };
}

/** The words that the card stands at, once it shows; `''` while it is away. */
async function wordsShown(card: Frame): Promise<string> {
  if ((await cardBox(card)).width < 100) return '';
  return (await card.locator('.card-words').count()) === 1
    ? ((await card.locator('.card-words').textContent()) ?? '')
    : '';
}

const shows = (card: Frame, words: string) =>
  until(`the card shows "${words}"`, async () => (await wordsShown(card)) === words);

/** Where in the card a key arrives that does nothing; `''` while the browser still gives keys to the mail. */
async function keyArrivesAt(page: Page, card: Frame): Promise<string> {
  await card.evaluate(() => {
    delete document.body.dataset.keyAt;
    const note = ({ target }: Event) => {
      if (target instanceof HTMLElement) document.body.dataset.keyAt = target.dataset.testid;
    };
    document.addEventListener('keydown', note, { capture: true, once: true });
  });
  await page.keyboard.press('Shift');
  return card.evaluate(() => document.body.dataset.keyAt ?? '');
}

/** Nothing in the card can be pressed in its first half second (P8). */
async function afterAWhile(): Promise<void> {
  const start = performance.now();
  await until('the card has been there for a while', () => performance.now() - start > 550);
}

/** Where the caret is: how much of the mail's text stands before it. */
const caretIn = (page: Page, site: MailSite) =>
  page.evaluate((selector) => {
    const body = document.querySelector(selector);
    const selection = document.getSelection();
    if (document.activeElement !== body || !body || !selection?.isCollapsed) return 'not in the mail';
    const before = new Range();
    before.setStart(body, 0);
    before.setEnd(selection.anchorNode ?? body, selection.anchorOffset);
    return before.toString();
  }, site.body);

/** The middle of some words in the mail. */
const middleOf = (page: Page, words: string) =>
  page.evaluate((wanted) => {
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) {
        if (!(range instanceof Range) || range.toString() !== wanted) continue;
        const { left, top, width, height } = range.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      }
    throw new Error(`"${wanted}" is not marked`);
  }, words);

describe.each(mailboxes(OUTLOOK))('The card at marked words beside $name', (site: MailSite) => {
  it('comes by keyboard, goes to the next and back, and gives the caret back where it was (R17)', async () => {
    const { page, card } = await write(site);
    for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowLeft');
    const caret = await caretIn(page, site);
    expect(caret).toBe(TEXT.slice(0, -3));
    const html = await bodyHtml(page, site);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, FIRST);
    expect(await card.getByTestId('card-reached').textContent()).toContain(`${FIRST}. Drängt, deutlich.`);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, SECOND);
    await page.keyboard.press('Alt+Shift+KeyP');
    await shows(card, FIRST);
    await page.keyboard.press('Escape');
    await shows(card, '');
    await until('the caret is back', async () => (await caretIn(page, site)) === caret);
    expect(await bodyHtml(page, site)).toBe(html);
    expect(await page.locator('[data-window]').first().isVisible()).toBe(true);
    await page.keyboard.type('ä');
    await until('the next key goes on there', async () => (await modelText(page, site)).includes(`${caret}ä`));
  });

  it('puts the first wording in with Enter, the caret behind it, and one Ctrl+Z takes it out', async () => {
    const { page, card } = await write(site);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, FIRST);
    await until('keys arrive at a wording', async () => (await keyArrivesAt(page, card)) === 'card-replace');
    const replacement = (await card.getByTestId('card-replace').first().textContent()) ?? 'no wording';
    await page.keyboard.press('Enter');
    expect(await modelText(page, site), 'pressed too early to be meant (P8)').toContain(FIRST);
    await afterAWhile();
    await page.keyboard.press('Enter');
    await until('the calmer words stand there', async () => (await modelText(page, site)).includes(replacement));
    await shows(card, '');
    expect(await caretIn(page, site)).toBe(`Danke. ${replacement}`);
    await settle(page, site);
    await page.keyboard.press('Control+z');
    await until('the old words are back', async () => (await modelText(page, site)).trim() === TEXT);
  });

  it('comes by a click, leaves the caret in the mail, and goes when the user types on', async () => {
    const { page, card } = await write(site);
    const { x, y } = await middleOf(page, FIRST);
    await page.mouse.click(x, y);
    await shows(card, FIRST);
    expect(page.frames().some((frame) => frame.url().includes('compose-panel.html'))).toBe(false);
    expect(await caretIn(page, site)).toMatch(/^Danke\. Ich erwarte/);
    await page.keyboard.press('End');
    await shows(card, '');
    await page.mouse.click(x, y);
    await shows(card, FIRST);
    await page.keyboard.press('Escape');
    await shows(card, '');
    expect(await page.locator('[data-window]').first().isVisible()).toBe(true);
  });

  it('comes to a mouse that rests on the words, stays while it is in the card, and goes when it has left', async () => {
    const { page, card } = await write(site);
    const { x, y } = await middleOf(page, SECOND);
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await shows(card, SECOND);
    const { left, top, width, height } = await cardBox(card);
    await page.mouse.move(left + width / 2, top + height / 2, { steps: 4 });
    await afterAWhile();
    expect(await wordsShown(card)).toBe(SECOND);
    await page.mouse.move(3, 3, { steps: 3 });
    await shows(card, '');
  });

  it('hides a hint in this mail, says so with a way back, and the hint stays away', async () => {
    const { page, card } = await write(site);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, FIRST);
    await afterAWhile();
    await until('the card has the keyboard', () => card.evaluate(() => document.hasFocus()));
    await card.getByRole('button', { name: 'In E-Mails an dieselben Empfänger ausblenden' }).focus();
    await page.keyboard.press('Enter');
    await until('it is marked no more', async () => (await highlightedWords(page)).join() === SECOND);
    await card.getByText('In E-Mails an dieselben Empfänger ausgeblendet.').waitFor();
    await until('the keyboard stands on the way back', () =>
      card.evaluate(() => document.activeElement?.textContent === 'Rückgängig'),
    );
    await page.keyboard.press('Escape');
    await until('the caret is back', async () => (await caretIn(page, site)) === TEXT);
    await page.keyboard.type(` ${FIRST}. Melden Sie sich ${SECOND}.`);
    // Half of the words may be marked while the rest of them is on its way.
    await until(
      'what was typed since is marked, without what is hidden',
      async () => (await highlightedWords(page)).join() === [SECOND, SECOND].join(),
    );
  });

  it('leads to the list in the panel, which has the hint unfolded', async () => {
    const { page, card } = await write(site);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, FIRST);
    await card.getByTestId('card-panel').click();
    const panel = await findPanel(page);
    await panel.locator('[aria-expanded="true"][data-key]').filter({ hasText: FIRST }).waitFor();
    await shows(card, '');
  });

  it('lies neither over the words nor over Send, and follows when the page is scrolled', async () => {
    const { page, card } = await write(site);
    const { x, y } = await middleOf(page, FIRST);
    await page.mouse.click(x, y);
    await shows(card, FIRST);
    const boxOf = async () => {
      const send = (await page.locator(site.send).first().boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
      const box = await cardBox(card);
      const covers = (at: number, from: number, to: number) => at > from && at < to;
      const middle = { x: send.x + send.width / 2, y: send.y + send.height / 2 };
      return covers(middle.x, box.left, box.right) && covers(middle.y, box.top, box.bottom);
    };
    expect(await boxOf()).toBe(false);
    const edges = async () => {
      const { y: words } = await middleOf(page, FIRST);
      const { top, height } = await cardBox(card);
      return Math.min(Math.abs(top - words), Math.abs(top + height - words));
    };
    expect(await edges()).toBeLessThan(14);
    await page.evaluate(() => {
      document.body.style.paddingBottom = '1000px';
      scrollBy(0, 60);
    });
    await until('the card has followed', async () => (await edges()) < 14);
    await page.evaluate(() => scrollTo(0, 2000));
    await shows(card, '');
  });
});

describe('The card at marked words', () => {
  it('tells a screen reader the number of hints once it stands', async () => {
    const { page, card } = await write(GMAIL);
    const summary = card.getByTestId('card-summary');
    await until(
      'it is told',
      async () => (await summary.textContent()) === '2 Hinweise zur Wortwahl, davon 2 deutlich',
    );
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Danke.');
    await until('it is told again', async () => (await summary.textContent()) === 'Keine Hinweise mehr.');
  });

  it('has no fault that axe can find', async () => {
    const { page, card } = await write(GMAIL);
    await page.keyboard.press('Alt+Shift+KeyN');
    await shows(card, FIRST);
    expect(await axeFaults(page, card)).toEqual([]);
    await card.locator('summary').click();
    expect(await axeFaults(page, card), 'with all ways to hide').toEqual([]);
    await afterAWhile();
    await card.getByRole('button', { name: 'In E-Mails an dieselben Empfänger ausblenden' }).click();
    await card.getByText('In E-Mails an dieselben Empfänger ausgeblendet.').waitFor();
    expect(await axeFaults(page, card), 'after hiding').toEqual([]);
  });

  it('is not offered in plain-text mode, where nothing can be painted: the keyboard leads to the panel', async () => {
    const browser = await startBrowser();
    const page = await browser.context.newPage();
    await page.goto(`${GMAIL.address}?${new URLSearchParams({ to: 'anna.weber@example.com', plain: 'yes' })}`);
    await page.locator('html[data-ready="yes"]').waitFor();
    await page.bringToFront();
    await page.locator('textarea.Ak').click();
    await page.keyboard.type(TEXT);
    await page.keyboard.press('Alt+Shift+KeyN');
    const panel = await findPanel(page);
    await panel.getByTestId('panel-finding').first().waitFor();
    // It is there for those who listen, and out of sight.
    expect((await cardBox(await findCard(page))).width).toBeLessThan(2);
  });
});
