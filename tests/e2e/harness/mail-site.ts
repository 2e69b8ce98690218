import type { Frame, Page } from 'playwright-core';
import { IS_FULL } from '../../runs';
import type { TestBrowser } from './chromium';
import { until } from './until';

/** Where the two mail pages differ, for a test that does the same on both. */
export interface MailSite {
  name: 'Gmail' | 'Outlook';
  address: string;
  body: string;
  editor: string;
  send: string;
}

export const GMAIL: MailSite = {
  name: 'Gmail',
  address: 'https://mail.google.com/mail/u/0/',
  body: '.Ap [role="textbox"]',
  editor: ':8o',
  send: '[data-act="send"]',
};

export const OUTLOOK: MailSite = {
  name: 'Outlook',
  address: 'https://outlook.office.com/mail/',
  body: '#editorParent_1 [role="textbox"]',
  editor: 'rooster1',
  send: '[data-act="send"]',
};

/**
 * Both mailboxes in a full run, and one of them on an ordinary day: for what panel, card and marks show and do. Reading, writing and
 * sending are tried in both every day, by the contract that every adapter keeps.
 */
export const mailboxes = (everyday: MailSite): MailSite[] => (IS_FULL ? [GMAIL, OUTLOOK] : [everyday]);

const DESKTOP = { width: 1280, height: 800 };

interface MailWindow {
  __editors: Record<string, { text(): string; html(): string; isSettled(): boolean }>;
  __sent: { to: string[]; subject: string; text: string }[];
}

/** A compose window to somebody, opened and focused as a user would. */
export async function openCompose(browser: TestBrowser, site: MailSite, query: Record<string, string>): Promise<Page> {
  const page = await browser.context.newPage();
  // In a smaller view the panel stays folded beside these windows.
  await page.setViewportSize(DESKTOP);
  await page.goto(`${site.address}?${new URLSearchParams(query)}`);
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.bringToFront();
  await page.locator(site.body).first().click();
  return page;
}

/** What the editor's own model holds: what the site would save. */
export function modelText(page: Page, site: MailSite): Promise<string> {
  return page.evaluate((id) => {
    const { __editors } = window as unknown as MailWindow;
    return __editors[id]?.text() ?? 'no editor';
  }, site.editor);
}

/** Waits until the editor has taken in the last change: its undo stack groups what comes within a moment. */
export async function settle(page: Page, site: MailSite): Promise<void> {
  await until('the editor has settled', () =>
    page.evaluate((id) => (window as unknown as MailWindow).__editors[id]?.isSettled(), site.editor),
  );
}

export function bodyHtml(page: Page, site: MailSite): Promise<string> {
  return page.locator(site.body).first().innerHTML();
}

export function sentMails(page: Page): Promise<MailWindow['__sent']> {
  return page.evaluate(() => (window as unknown as MailWindow).__sent);
}

/** The words that are highlighted now, as the page itself can see them. */
export function highlightedWords(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map((range) => (range as Range).toString())),
  );
}

/** The panel beside the compose window: an extension page in a frame. */
export function findPanel(page: Page): Promise<Frame> {
  return until('the panel stands beside the mail', () =>
    page.frames().find((frame) => frame.url().includes('compose-panel.html')),
  );
}

/** A panel acts on no key or click in its first half second in view (P8). Playwright's own clicks wait by themselves. */
export async function settlePanel(panel: Frame): Promise<void> {
  await panel.locator('html[data-sight="clear"]').waitFor();
}

/** The card at marked words: an extension page in a frame, made with the first finding. */
export function findCard(page: Page): Promise<Frame> {
  return until('the card has its frame', () =>
    page.frames().find((frame) => frame.url().includes('finding-card.html')),
  );
}

/** Where the card stands in the mail page; a pixel of it while it is away. */
export async function cardBox(card: Frame): Promise<DOMRect> {
  const frame = await card.frameElement();
  return frame.evaluate((element) => {
    const { host } = (element as Element).getRootNode() as ShadowRoot;
    return host.getBoundingClientRect().toJSON() as DOMRect;
  });
}

/** Goes to the first finding by keyboard, and from its card to the panel's list. */
export async function openPanelAtFinding(page: Page): Promise<Frame> {
  const card = await findCard(page);
  await page.keyboard.press('Alt+Shift+KeyN');
  await card.getByTestId('card-panel').click();
  return findPanel(page);
}
