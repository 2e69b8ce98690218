import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startChromium, type TestBrowser } from './harness/chromium';
import { startingAt } from './harness/clock';
import { countPointers, expectVisibleFocus, goTo, pointersIn } from './harness/keyboardStops';
import { findCard, findPanel, highlightedWords, settlePanel } from './harness/mail-site';
import { outputOf } from './harness/output';
import { pressUntil } from './harness/pressUntil';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

// Tuesday, 24 November 2026, 10:00 in Berlin: what was talked about on Monday wants its thanks today.
const TODAY = '2026-11-24 10:00:00';
const OPENS = '2026-12-07';
const MAIL = 'anna.weber@example.com';
const LINE = 'Frau Anna Weber, Beispiel GmbH, Projektleitung, gestern 14 Uhr';
const NOTE = 'wie Ihr Team neue Kolleginnen in den ersten Wochen begleitet';
const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag';

let browser: TestBrowser;
let page: Page;

beforeAll(async () => {
  browser = await startChromium({
    extension: outputOf('chrome'),
    profile: freshProfile(),
    language: 'de',
    env: startingAt(TODAY),
  });
  await browser.context.addInitScript(countPointers);
});

afterAll(() => browser.kill());

async function open(address: string): Promise<void> {
  page = await browser.openPage('practice.html');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(browser.url(address));
  await page.locator('h1, h2').first().waitFor();
  await page.bringToFront();
}

const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};

const focusIs = (selector: string, where: Page | Frame = page) =>
  until(`the focus is at ${selector}`, () => where.evaluate((one) => document.activeElement?.matches(one), selector));

const mailText = () => page.getByTestId('practice-body').textContent().then(String);

/** Presses Tab up to the button of that name. */
async function goToButton(name: string): Promise<void> {
  const button = page.getByRole('button', { name });
  await button.evaluate((one) => one.setAttribute('data-wanted', ''));
  await goTo(page, '[data-wanted]');
  await button.evaluate((one) => one.removeAttribute('data-wanted'));
}

/** Goes to a button of a frame and presses it; what the frame said is told where that was in vain. */
async function pressThere(frame: Frame, selector: string, isDone: () => Promise<boolean>): Promise<void> {
  const pressIt = async () => {
    await settlePanel(frame);
    await goTo(page, selector, { frame });
    await press('Enter');
  };
  await pressUntil(selector, pressIt, isDone).catch(async (error) => {
    throw new Error(`${String(error)}; said: ${await frame.getByTestId('sight-note').textContent()}`);
  });
}

/** Nothing in the card can be pressed in its first half second (P8). */
async function afterAWhile(): Promise<void> {
  const start = performance.now();
  await until('the card has been there for a while', () => performance.now() - start > 550);
}

describe('The whole main job by keyboard alone', () => {
  it('logs the interview with one line and Enter, and comes to what is due (R1, R2, R18)', async () => {
    await open('popup.html');
    await focusIs('[data-testid="log-quick"]');
    await expectVisibleFocus(page);
    await page.keyboard.type(LINE);
    await goTo(page, '[data-testid="log-email"]');
    await page.keyboard.type(MAIL);
    await press('Enter');
    await page.getByTestId('due-item').first().waitFor();
    await press('j');
    await focusIs('[data-testid="due-item"]');
    expect(await expectVisibleFocus(page)).toContain('Dankschreiben');
    const opened = browser.context.waitForEvent('page');
    await press('Enter');
    expect(await pointersIn(page)).toBe(0);
    page = await opened;
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.bringToFront();
    expect(await page.getByTestId('practice-to').inputValue()).toContain(MAIL);
  });

  it('takes the draft over, with a note of one’s own (R4)', async () => {
    await goTo(page, '[data-testid="practice-body"]');
    const panel = await findPanel(page);
    const note = '[data-testid="panel-note-stayedWithMe"]';
    await panel.locator(note).waitFor();
    await press('Alt+Shift+KeyN');
    await focusIs(note, panel);
    await expectVisibleFocus(panel);
    await page.keyboard.type(NOTE);
    const isKept = async () => (await panel.locator(note).count()) === 0;
    await pressThere(panel, '[data-testid="panel-note-save"]', isKept);
    await press('Alt+Shift+KeyN');
    await pressThere(panel, '[data-testid="panel-insert"]', async () => (await mailText()).includes(NOTE.slice(4)));
    await focusIs('[data-testid="practice-body"]');
  });

  it('replaces pushy words in their card, and gives the caret back by Escape (R17)', async () => {
    await press('Control+End', 'Enter');
    await page.keyboard.type(`${PUSHY}. Melden Sie sich umgehend.`);
    await until('both are marked', async () => (await highlightedWords(page)).length === 2);
    const card = await findCard(page);
    await press('Alt+Shift+KeyN');
    await focusIs('[data-testid="card-replace"]', card);
    await expectVisibleFocus(card);
    const wording = (await card.getByTestId('card-replace').first().textContent()) ?? 'no wording';
    await afterAWhile();
    await pressThere(card, '[data-testid="card-replace"]', async () => (await mailText()).includes(wording));
    expect(await mailText()).not.toContain(PUSHY);
    await press('Alt+Shift+KeyN');
    await focusIs('[data-testid="card-replace"]', card);
    await press('Escape');
    await focusIs('[data-testid="practice-body"]');
  });

  it('sends by the page’s own keys, and the step is ticked off with the next one planned (R1, R19)', async () => {
    const panel = await findPanel(page);
    await press('Control+Enter');
    await panel.getByTestId('panel-undo-sent').waitFor();
    expect(await panel.locator('.panel-sent [role="status"]').textContent()).toContain('Dankschreiben');
    expect(await pointersIn(page)).toBe(0);
    await open('dashboard.html#/today');
    await page.getByRole('heading', { name: 'Nachfrage' }).or(page.getByText('Nachfrage')).first().waitFor();
    await press('j');
    expect(await expectVisibleFocus(page)).toContain('Nachfrage');
  });

  it('moves a step in the calendar, and takes it back (R19)', async () => {
    await open('dashboard.html#/calendar');
    await goTo(page, 'td[data-day][tabindex="0"]');
    // Fourteen days after the interview the enquiry opens: two weeks down from Monday, the day before.
    await press('ArrowLeft', 'ArrowDown', 'ArrowDown');
    await focusIs(`td[data-day="${OPENS}"]`);
    await page.locator(`td[data-day="${OPENS}"] button`).filter({ hasText: 'Nachfrage' }).waitFor();
    await press('Tab');
    expect(await expectVisibleFocus(page)).toContain('Nachfrage');
    await press('Enter', 'ArrowRight', 'Enter');
    await focusIs('td[data-day="2026-12-08"]');
    const moved = page.locator('td[data-day="2026-12-08"] button').filter({ hasText: 'Nachfrage' });
    await moved.waitFor();
    await press('Control+z');
    await moved.waitFor({ state: 'detached' });
    expect(await pointersIn(page)).toBe(0);
  });

  it('finds the application, and opens it (R1)', async () => {
    await open('dashboard.html#/today');
    await goTo(page, 'a[href="#/applications"]', { key: 'Shift+Tab' });
    await press('Enter');
    await page.getByRole('row').nth(1).waitFor();
    await goTo(page, 'input[type="search"]');
    await page.keyboard.type('beispiel');
    await goTo(page, '[role="row"][tabindex="0"]');
    await press('ArrowDown');
    await expectVisibleFocus(page);
    await press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Beispiel GmbH' }).waitFor();
  });

  it('notes that an answer has come, and comes to what is next (R21)', async () => {
    await goToButton('Neues festhalten');
    await press('Enter');
    await focusIs('form[aria-labelledby="news"] select');
    await goTo(page, 'form[aria-labelledby="news"] button[type="submit"]');
    await press('Enter');
    await page.getByText('Die Antwort ist notiert.').waitFor();
    expect(await expectVisibleFocus(page)).toContain('Wie es weitergeht');
  });

  it('notes a rejection, and what one takes from it (R22, R23)', async () => {
    await goToButton('Neues festhalten');
    await press('Enter');
    await focusIs('form[aria-labelledby="news"] select');
    await press('ArrowDown');
    await page.getByRole('radio').first().waitFor();
    await goTo(page, 'form[aria-labelledby="news"] button[type="submit"]');
    await press('Enter');
    await page.getByText('Eine Absage gilt dieser Stelle', { exact: false }).waitFor();
    await expectVisibleFocus(page);
    await goToButton('Einen Gedanken notieren');
    await press('Enter');
    await goTo(page, '.lessons textarea');
    await page.keyboard.type('Zahlen zu den Projekten bereithalten');
    await goTo(page, '.lessons button[type="submit"]');
    await press('Enter');
    await page.getByText('Für das nächste Mal notiert.').waitFor();
    expect(await expectVisibleFocus(page)).toContain('Einen Gedanken notieren');
    expect(await pointersIn(page)).toBe(0);
  });
});
