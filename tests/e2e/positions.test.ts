import type { CDPSession, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { StartOptions, TestBrowser } from './harness/chromium';
import { mailBrowsers } from './harness/mail-browsers';
import { cardBox, findCard, highlightedWords, type MailSite, mailboxes, OUTLOOK } from './harness/mail-site';
import { outputOf } from './harness/output';
import { type Picture, readPng } from './harness/png';
import { until } from './harness/until';

// A highlight has no box that could be asked for. So the same view is taken with and without the highlights, and what differs is what was
// painted. The zoom is the browser's own, set as its menu does, because neither CSS zoom nor the scale of an emulated device moves text by
// fractions of a pixel as it does.

/** In the first line, in a line that wraps, in the cell of a table, and in text from right to left. */
const MAIL = `<div>Melden Sie sich umgehend. Danke für das Vorstellungsgespräch, die Zeit und für den Rundgang durch das Lager und die Werkstatt am Montag,
und bitte melden Sie sich <b>unverzüglich</b> bei mir.</div><table><tbody><tr><td>Termin:</td><td>Melden Sie sich umgehend.</td></tr></tbody></table>
<div dir="rtl">شكرا جزيلا Melden Sie sich umgehend. شكرا</div>${'<div>Zeile</div>'.repeat(30)}<div>Melden Sie sich schnellstmöglich.</div>`;

const startBrowser = mailBrowsers();

interface Box {
  words: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** Whether nothing of it is cut off. */
  isWhole: boolean;
  isDotted: boolean;
}

/** The lines of all highlighted words, in CSS pixels. */
const linesOf = (page: Page, body: string) =>
  page.evaluate((selector) => {
    const frame = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const boxes: Box[] = [];
    for (const [name, highlight] of CSS.highlights.entries())
      for (const range of highlight) {
        if (!(range instanceof Range)) continue;
        for (const { left, right, top, bottom } of range.getClientRects())
          boxes.push({
            ...{ words: range.toString(), left, right, top, bottom },
            isDotted: name === 'nk2' || name === 'nk5',
            isWhole: top >= Math.max(0, frame.top) && bottom + 8 <= Math.min(frame.bottom, innerHeight),
          });
      }
    return boxes;
  }, body);

async function takePicture(session: CDPSession): Promise<Picture> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png' });
  return readPng(Buffer.from(data, 'base64'));
}

/** What is painted of highlights: the pixels in which the view with them differs from the view without. */
async function paintedPixels(page: Page): Promise<{ x: number; y: number }[]> {
  const session = await page.context().newCDPSession(page);
  const before = await takePicture(session);
  await page.evaluate(() => {
    const kept = [...CSS.highlights.entries()];
    CSS.highlights.clear();
    Object.assign(globalThis, {
      putBack: () => {
        for (const [name, each] of kept) CSS.highlights.set(name, each);
      },
    });
  });
  const after = await takePicture(session);
  await page.evaluate(() => (globalThis as unknown as { putBack(): void }).putBack());
  await session.detach();
  expect([after.width, after.height]).toEqual([before.width, before.height]);
  return differing(before, after);
}

/** A difference that no eye could see is none. */
const SEEN = 8;

function differing(before: Picture, after: Picture): { x: number; y: number }[] {
  const { width, size, pixels } = before;
  const places = new Set<number>();
  for (let index = 0; index < pixels.length; index++)
    if (Math.abs((pixels[index] ?? 0) - (after.pixels[index] ?? 0)) > SEEN) places.add(Math.floor(index / size));
  return [...places].map((place) => ({ x: place % width, y: Math.floor(place / width) }));
}

const isAt = ({ left, right, top, bottom }: Box, { x, y }: { x: number; y: number }) =>
  x > left - 12 && x < right + 12 && y > top - 4 && y < bottom + 14;

/** Waits until the view looks the same twice: what is scrolled, placed or painted a moment later has come. */
async function standStill(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  let before = await takePicture(session);
  await until('the view stands still', async () => {
    const now = await takePicture(session);
    const isSame = now.width === before.width && now.height === before.height && differing(before, now).length === 0;
    before = now;
    return isSame;
  });
  await session.detach();
}

/**
 * Holds what is painted against the words' own boxes; returns the words that can be seen whole, and the greatest distance in CSS pixels.
 */
async function comparePaint(page: Page, body: string): Promise<{ words: string[]; off: number }> {
  await standStill(page);
  const scale = await page.evaluate(() => devicePixelRatio);
  const boxes = await linesOf(page, body);
  const pixels = (await paintedPixels(page)).map(({ x, y }) => ({ x: x / scale, y: y / scale }));
  let off = 0;
  for (const box of boxes.filter(({ isWhole }) => isWhole)) {
    const { words, left, right, top, bottom } = box;
    const own = pixels.filter((each) => isAt(box, each));
    expect(own.length, words).toBeGreaterThan((right - left) * scale * 0.3);
    const [xs, ys] = [own.map(({ x }) => x), own.map(({ y }) => y)];
    // How far it falls short of each end of the box, or (below 0) goes beyond it. A dotted line may end with a gap.
    const gap = box.isDotted ? 2 : 0;
    const ends = [Math.min(...xs) - left, right - Math.max(...xs) - 1 / scale].map((short) =>
      Math.max(-short, short - gap),
    );
    // Under the letters: in the lower half of the box, or right below it.
    expect(Math.min(...ys), words).toBeGreaterThan((top + bottom) / 2);
    expect(Math.min(...ys) - bottom, words).toBeLessThanOrEqual(scale < 1 ? 2 / scale : 1);
    off = Math.max(off, ...ends);
  }
  expect(pixels.filter((each) => !boxes.some((box) => isAt(box, each)))).toEqual([]);
  return { words: boxes.filter(({ isWhole }) => isWhole).map(({ words }) => words), off };
}

/** One CSS pixel, or the smallest that the screen can show. */
const oneOf = async (page: Page) => Math.max(1, 1 / (await page.evaluate(() => devicePixelRatio)));

async function ready(page: Page, site: MailSite): Promise<Page> {
  await page.locator('html[data-ready="yes"]').waitFor();
  await page.bringToFront();
  await page.addStyleTag({
    content: `${site.body} { height: 420px; width: 45vw; overflow: auto; line-height: 44px; caret-color: transparent; }`,
  });
  await page.locator(site.body).first().click();
  // Zoomed, words might come to lie under the pointer, and bring the card.
  await page.mouse.move(1, 1);
  await until('the words are marked', async () => (await highlightedWords(page)).length >= 4);
  return page;
}

const addressOf = (site: MailSite, query: Record<string, string>) =>
  `${site.address}?${new URLSearchParams({ html: MAIL, ...query })}`;

async function open(site: MailSite, options: StartOptions = {}): Promise<{ browser: TestBrowser; page: Page }> {
  const browser = await startBrowser({ flags: ['--window-size=1400,1300'], ...options });
  const page = await browser.context.newPage();
  await page.goto(addressOf(site, {}));
  return { browser, page: await ready(page, site) };
}

/** Zooms the mail's tab as the browser's menu does. */
async function zoom(browser: TestBrowser, page: Page, factor: number): Promise<void> {
  const own = await browser.ownTab();
  await own.evaluate(async (wanted) => {
    const { tabs } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    const [tab] = await tabs.query({ url: ['https://mail.google.com/*', 'https://outlook.office.com/*'] });
    await tabs.setZoom(tab?.id, wanted);
  }, factor);
  await page.bringToFront();
  await until('the page is zoomed', async () => (await page.evaluate(() => devicePixelRatio)) === factor);
}

async function resizeWindow(page: Page, width: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { windowId } = await session.send('Browser.getWindowForTarget');
  await session.send('Browser.setWindowBounds', { windowId, bounds: { width } });
  await until('the window is narrow', async () => (await page.evaluate(() => innerWidth)) <= width);
  await session.detach();
}

/** How many lines with marked words can be seen whole and have no paint. */
const unpainted = (page: Page, body: string) =>
  page.evaluate((selector) => {
    const editor = document.querySelector(selector);
    const frame = editor?.getBoundingClientRect() ?? new DOMRect();
    const painted = new Set([...CSS.highlights.values()].flatMap((each) => [...each].map((one) => one.startContainer)));
    const lines = [...(editor?.querySelectorAll('div') ?? [])].filter((line) => {
      const { top, bottom } = line.getBoundingClientRect();
      return (
        line.textContent?.includes('umgehend') &&
        !line.querySelector('div') &&
        top >= frame.top &&
        bottom <= frame.bottom
      );
    });
    return lines.filter((line) => ![...painted].some((node) => line.contains(node))).length;
  }, body);

/** How far the card's edge is from the box of the words it stands at, after a click on the first that can be seen. */
async function cardDistance(page: Page, body: string): Promise<number> {
  const box = (await linesOf(page, body)).find(({ isWhole }) => isWhole);
  if (!box) throw new Error('no words can be seen');
  const { left, right, top, bottom } = box;
  await page.evaluate(
    ([x, y]) => {
      const click = new MouseEvent('click', { clientX: x, clientY: y, bubbles: true });
      document.elementFromPoint(x, y)?.dispatchEvent(click);
    },
    [(left + right) / 2, (top + bottom) / 2] as const,
  );
  const card = await findCard(page);
  const host = await until('the card stands there', async () => {
    const at = await cardBox(card);
    return at.width > 100 && at;
  });
  expect(host.left).toBeLessThan(right);
  expect(host.right).toBeGreaterThan(left);
  return Math.min(Math.abs(host.top - bottom), Math.abs(host.bottom - top));
}

describe.each(mailboxes(OUTLOOK))('What is painted beside $name', (site: MailSite) => {
  it.each([0.5, 1, 2])('lies at the words’ own boxes, and so does the card, zoomed to %d', async (factor) => {
    // A browser of its own: it zooms every later mail of this site.
    const { browser, page } = await open(site, { extension: outputOf('chrome') });
    await zoom(browser, page, factor);
    await page.locator(site.body).first().scrollIntoViewIfNeeded();
    const { words, off } = await comparePaint(page, site.body);
    console.log(`${site.name} × ${factor}: ${words.length} lines, at most ${off.toFixed(2)} px off`);
    expect(words.sort()).toEqual(['umgehend', 'umgehend', 'umgehend', 'unverzüglich']);
    expect(off).toBeLessThanOrEqual(await oneOf(page));
    expect(await cardDistance(page, site.body)).toBeLessThanOrEqual(await oneOf(page));
  });

  it('lies there after scrolling in the editor, and after the window has another width', async () => {
    // A browser of its own: the window stays as narrow.
    const { page } = await open(site, { extension: outputOf('chrome') });
    await page.evaluate((selector) => document.querySelector(selector)?.scrollBy(0, 37), site.body);
    const scrolled = await comparePaint(page, site.body);
    expect(scrolled.words.length).toBeGreaterThan(1);
    await page.evaluate((selector) => document.querySelector(selector)?.scrollBy(0, 5000), site.body);
    await until('the last words are painted', async () => (await highlightedWords(page)).includes('schnellstmöglich'));
    const last = await comparePaint(page, site.body);
    expect(last.words).toEqual(['schnellstmöglich']);
    await page.evaluate((selector) => document.querySelector(selector)?.scrollTo(0, 0), site.body);
    await resizeWindow(page, 640);
    await until('the first words are painted again', async () => (await highlightedWords(page)).length > 2);
    const narrow = await comparePaint(page, site.body);
    expect(narrow.words.length).toBeGreaterThan(2);
    const offs = [scrolled, last, narrow].map(({ off }) => off);
    console.log(`${site.name}, scrolled, scrolled far, narrow: ${offs.map((off) => off.toFixed(2)).join(', ')} px off`);
    for (const off of offs) expect(off).toBeLessThanOrEqual(1);
  });

  it('lies there in a window of its own', async () => {
    const { page } = await open(site);
    const query = { kind: 'popout', view: 'btop' };
    const [popup] = await Promise.all([
      page.waitForEvent('popup'),
      page.evaluate((url) => window.open(url, '_blank', 'popup,width=640,height=900'), addressOf(site, query)),
    ]);
    await ready(popup, site);
    const { words, off } = await comparePaint(popup, site.body);
    console.log(`${site.name} in a window of its own: ${words.length} lines, at most ${off.toFixed(2)} px off`);
    expect(words.length).toBeGreaterThanOrEqual(4);
    expect(off).toBeLessThanOrEqual(1);
    expect(await cardDistance(popup, site.body)).toBeLessThanOrEqual(1);
  });

  it('is painted near the visible part alone, and stands there before it is scrolled to', async () => {
    const browser = await startBrowser({ flags: ['--window-size=1400,1000'] });
    const page = await browser.context.newPage();
    await page.goto(addressOf(site, { html: '<div>Melden Sie sich umgehend.</div>'.repeat(120) }));
    await ready(page, site);
    for (const step of [0, 44, 420, 2000, 44, -2000]) {
      await page.evaluate(([body = '', by = 0]) => document.querySelector(`${body}`)?.scrollBy(0, Number(by)), [
        site.body,
        step,
      ] as const);
      await until('all that is seen is painted', async () => (await unpainted(page, site.body)) === 0);
      const { length } = await highlightedWords(page);
      expect(length).toBeGreaterThan(9);
      expect(length).toBeLessThanOrEqual(50);
    }
  });
});
