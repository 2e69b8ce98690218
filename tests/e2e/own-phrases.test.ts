import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { TestBrowser } from './harness/chromium';
import { mailBrowsers } from './harness/mail-browsers';
import { findCard, GMAIL, highlightedWords, modelText, openCompose, openPanelAtFinding } from './harness/mail-site';
import { freshProfile } from './harness/profile';
import { until } from './harness/until';

const PHRASE = 'Süße Grüße';
const TEXT = 'Vielen Dank für den Vormittag. Viele  süße  grüße aus Köln, keine Süße Grüßerei.';

const startBrowser = mailBrowsers();

const marks = async (page: Page) => (await highlightedWords(page)).join(' | ');

async function addOnThePage(browser: TestBrowser): Promise<Page> {
  const page = await browser.openPage('dashboard.html#/phrases');
  const own = page.getByRole('region', { name: 'Ihre eigenen Formulierungen' });
  await own.getByLabel('Zu markierende Wörter').fill(`${PHRASE} `);
  await own.getByLabel('Ruhigere Formulierung (freiwillig)').fill('freundliche Grüße');
  await own.getByRole('button', { name: 'Formulierung hinzufügen' }).click();
  await own.getByRole('listitem').first().waitFor();
  return page;
}

async function removeOnThePage(page: Page): Promise<void> {
  await page.bringToFront();
  const own = page.getByRole('region', { name: 'Ihre eigenen Formulierungen' });
  await own.getByRole('button', { name: 'Entfernen' }).click();
  await own.getByText('Bisher keine.').waitFor();
}

const isMarked = (page: Page) => until('the phrase is marked', async () => (await marks(page)) === 'süße  grüße');
const isUnmarked = (page: Page) => until('nothing is marked', async () => (await marks(page)) === '');

/** A click is taken as meant once the card has stood there for a moment; before, it does nothing. */
async function replaceByCard(page: Page): Promise<void> {
  const card = await findCard(page);
  await page.keyboard.press('Alt+Shift+KeyN');
  await card.getByText('Eine Ihrer eigenen Formulierungen', { exact: true }).waitFor();
  await until('the calmer words are put in', async () => {
    const wording = card.getByTestId('card-replace');
    if (await wording.isVisible()) await wording.click({ timeout: 1_000 }).catch(() => {});
    return (await marks(page)) === '';
  });
}

describe('A phrase of the user’s own', () => {
  it('is added on the page, marked in the practice mail, replaced by the calmer wording, and gone after its removal', async () => {
    const browser = await startBrowser({ profile: freshProfile() });
    const list = await addOnThePage(browser);
    const page = await browser.openPage('practice.html');
    const body = page.locator('[data-nk-compose-body]').first();
    await body.click();
    await page.keyboard.insertText(TEXT);
    await isMarked(page);
    await replaceByCard(page);
    expect(await body.textContent()).toContain('freundliche Grüße aus Köln');
    await page.keyboard.press('Control+z');
    await isMarked(page);
    await removeOnThePage(list);
    await page.bringToFront();
    await page.locator('input').first().focus();
    await body.focus();
    await isUnmarked(page);
  });

  it('is marked beside a webmail too, stands in the panel’s list, and is nowhere in the page', async () => {
    const browser = await startBrowser({ profile: freshProfile() });
    await addOnThePage(browser);
    const page = await openCompose(browser, GMAIL, { to: 'Anna Weber <anna.weber@example.com>', draft: 'empty' });
    await page.keyboard.type(TEXT);
    await until('the phrase is marked', async () => /süße\s+grüße/.test(await marks(page)));
    const panel = await openPanelAtFinding(page);
    const listed = panel.getByTestId('panel-finding');
    await listed.first().waitFor();
    expect(await listed.first().textContent()).toContain('Eine Ihrer eigenen Formulierungen');
    const html = await page.content();
    expect(html).not.toContain('freundliche Grüße');
    expect(html).not.toContain(PHRASE.concat('"'));
    await panel.getByRole('button', { name: 'In E-Mails an dieselben Empfänger ausblenden' }).click();
    await isUnmarked(page);
    expect(await modelText(page, GMAIL)).toContain('grüße aus Köln');
  });
});
