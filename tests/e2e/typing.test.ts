import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildEditors } from './editors/buildEditors';
import { mailHandler } from './fixtures/mail-pages/mailPage';
import { type StartOptions, startChromium, type TestBrowser } from './harness/chromium';
import { type MailServer, startMailServer } from './harness/mail-server';
import { GMAIL, highlightedWords, type MailSite, OUTLOOK, openCompose, sentMails, settle } from './harness/mail-site';
import { outputOf } from './harness/output';
import { until } from './harness/until';

const TO = { to: 'Anna Weber <anna.weber@example.com>', draft: 'signature' };
const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag, 12 Uhr. Ihr Team hat mir gut gefallen, danke dafür. ';
/** Five hundred keys, with findings all along and the keys that editors treat in their own way. */
const KEYS = `Guten Tag,\n\n${PUSHY.repeat(6)}`.slice(0, 498);

/** The greeting, the empty line and the first word. */
const BEGINNING = 16;

interface Seen {
  /** Every change of the page's own tree: what kind, and what came or went. */
  inside: string[];
  /** Elements of others: they may stand beside the page's head and body, never within. */
  beside: number;
  shadowRoots: number;
  /** Where the caret was when the page was last told that it had moved. */
  caret: Caret;
}

type Caret = [node: Node | null, offset: number];
type Recorder = typeof globalThis & { __seen: Seen };

let server: MailServer;
const running = new Set<TestBrowser>();

beforeAll(async () => {
  server = await startMailServer(mailHandler(await buildEditors()));
});

// A test that failed half-way leaves its browser behind.
afterEach(async () => {
  for (const browser of running) await browser.kill();
  running.clear();
});

afterAll(() => server.close());

/** Runs in the page before its own scripts: the page writes down what happens to it. */
function record(): void {
  const seen: Seen = { inside: [], beside: 0, shadowRoots: 0, caret: [null, 0] };
  (globalThis as Recorder).__seen = seen;
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(options) {
    seen.shadowRoots += 1;
    return attachShadow.call(this, options);
  };
  document.addEventListener('selectionchange', () => {
    const selection = document.getSelection();
    seen.caret = [selection?.anchorNode ?? null, selection?.anchorOffset ?? 0];
  });
  const isPage = (node: Node | null): boolean => !!node && ['HEAD', 'BODY'].includes(node.nodeName);
  const listOf = (nodes: NodeList) => [...nodes].map((node) => node.nodeName + (node as Text).data).join();
  const note = ({ target, type, attributeName, addedNodes, removedNodes }: MutationRecord): void => {
    const others = [...addedNodes, ...removedNodes].filter((node) => node instanceof Element && !isPage(node));
    const isBeside = target === document.documentElement && others.length > 0;
    if (isBeside) seen.beside += addedNodes.length;
    else if (target.parentNode === document.documentElement && !isPage(target)) return;
    else seen.inside.push([target.nodeName, type, attributeName, listOf(addedNodes), listOf(removedNodes)].join(' '));
  };
  const options = { childList: true, attributes: true, characterData: true, subtree: true };
  new MutationObserver((records) => records.forEach(note)).observe(document, options);
}

async function start(options: StartOptions): Promise<BrowserContext> {
  const browser = await startChromium({ mailPort: server.port, language: 'de', ...options });
  running.add(browser);
  await browser.context.addInitScript(record);
  return browser.context;
}

/**
 * Waits until the page knows where the caret is. Browsers tell it after the key, and RoosterJS goes by what it was told: a
 * letter that comes sooner, as no person's does, gets the looks of where the caret stood before.
 */
const untilToldOfCaret = (page: Page) =>
  until('the page is told where the caret is', () =>
    page.evaluate(() => {
      const [node, offset] = (globalThis as Recorder).__seen.caret;
      const selection = document.getSelection();
      return node === selection?.anchorNode && offset === selection.anchorOffset;
    }),
  );

/** Types, waits for the hints where there are any, sends; gives what went out and what happened to the page. */
async function typeAndSend(site: MailSite, options: StartOptions) {
  await start(options);
  const [browser] = [...running].slice(-1);
  if (!browser) throw new Error('no browser runs');
  const page = await openCompose(browser, site, TO);
  // The very first line, whatever a click has hit.
  await page.keyboard.press('Control+Home');
  await untilToldOfCaret(page);
  await page.evaluate(() => {
    (globalThis as Recorder).__seen.inside = [];
  });
  // The first lines get their looks from RoosterJS, key by key.
  for (const key of KEYS.slice(0, BEGINNING)) {
    await page.keyboard.press(key === '\n' ? 'Enter' : key);
    await untilToldOfCaret(page);
  }
  await page.keyboard.type(KEYS.slice(BEGINNING));
  await page.keyboard.press('Backspace');
  await page.keyboard.type('.');
  const isWatched = options.extension !== undefined;
  if (isWatched) await until('the words are marked', async () => (await highlightedWords(page)).length > 3);
  await settle(page, site);
  const seen = await page.evaluate(() => {
    const { inside, beside, shadowRoots } = (globalThis as Recorder).__seen;
    return { inside, beside, shadowRoots };
  });
  const hosts = await page.evaluate(() => [...document.documentElement.children].map(({ nodeName }) => nodeName));
  await page.locator(site.send).first().click();
  const [mail] = await until('the mail is sent', async () => {
    const mails = await sentMails(page);
    return mails.length > 0 && mails;
  });
  return { sent: JSON.stringify(mail), seen, hosts };
}

describe.each([GMAIL, OUTLOOK])('Typing beside $name with hints on', (site) => {
  it('sends the very same bytes as without the extension, and nothing of ours ever stands in mail or toolbar (R14)', async () => {
    expect(KEYS.length + 2).toBe(500);
    const bare = await typeAndSend(site, {});
    const watched = await typeAndSend(site, { extension: outputOf('chrome') });
    expect(bare.hosts).toEqual(['HEAD', 'BODY']);
    expect(bare.sent).toContain('erwarte');
    expect(watched.sent).toBe(bare.sent);
    expect(watched.seen.inside.length).toBeGreaterThan(400);
    expect(watched.seen.inside).toEqual(bare.seen.inside);
    expect(watched.seen.shadowRoots).toBe(bare.seen.shadowRoots);
    expect(bare.seen.beside).toBe(0);
    expect(watched.hosts.slice(0, 2)).toEqual(['HEAD', 'BODY']);
    expect(watched.hosts.length).toBe(3);
  });
});
