import type { Frame, Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { change, exampleInterview } from './harness/example-records';
import { mailBrowsers } from './harness/mail-browsers';
import {
  cardBox,
  findCard,
  findPanel,
  GMAIL,
  highlightedWords,
  type MailSite,
  modelText,
  OUTLOOK,
  openCompose,
} from './harness/mail-site';
import { play, stop, TRICKS } from './harness/tricks';
import { until } from './harness/until';

const ANNA = 'anna.weber@example.com';
const PUSHY = 'Ich erwarte Ihre Rückmeldung bis Freitag';
const TO = { to: `Anna Weber <${ANNA}>`, draft: 'empty' };

const startBrowser = mailBrowsers();

/** Something of ours beside a mail that changes the mail when it is pressed. */
interface Target {
  site: MailSite;
  page: Page;
  frame: Frame;
  button: Locator;
  /** Brings it into view where a click beside it has sent it away. */
  show(): Promise<void>;
  /** The mail as it is while nothing was done. */
  before: string;
  /** Of the letter or the wording that the button puts in. */
  words: string;
}

async function besideMail(site: MailSite): Promise<Page> {
  const browser = await startBrowser();
  const date = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
  const given = { company: 'Beispiel GmbH', role: 'Projektleiterin', date, name: 'Weber', email: ANNA };
  await change(await browser.ownTab(), null, exampleInterview(given));
  return openCompose(browser, site, TO);
}

async function openPanel(site: MailSite): Promise<Target> {
  const page = await besideMail(site);
  const frame = await findPanel(page);
  const button = frame.getByTestId('panel-insert');
  await button.waitFor();
  const before = await modelText(page, site);
  return {
    site,
    page,
    frame,
    button,
    show: () => button.scrollIntoViewIfNeeded(),
    before,
    words: 'Sehr geehrte Frau Dr. Weber',
  };
}

async function openCard(site: MailSite): Promise<Target> {
  const page = await besideMail(site);
  await page.keyboard.type(`${PUSHY}.`);
  await until('all of it is marked', async () => (await highlightedWords(page)).includes(PUSHY));
  const before = await modelText(page, site);
  const frame = await findCard(page);
  const show = async () => {
    if ((await cardBox(frame)).width > 100) return;
    await page.locator(site.body).first().focus();
    await page.keyboard.press('Alt+Shift+KeyN');
    await until('the card shows', async () => (await cardBox(frame)).width > 100);
  };
  await show();
  const button = frame.getByTestId('card-replace').first();
  return { site, page, frame, button, show, before, words: (await button.textContent()) ?? 'no wording' };
}

const note = ({ frame }: Target) => frame.getByTestId('sight-note').textContent();

async function boxOf(button: Locator) {
  const box = await button.boundingBox();
  if (!box) throw new Error('the button has no box');
  return box;
}

async function hostOf({ frame }: Target) {
  const element = await frame.frameElement();
  return element.evaluate((each) => {
    let host = each as Element;
    for (let root = host.getRootNode(); root instanceof ShadowRoot; root = host.getRootNode()) host = root.host;
    return host.getBoundingClientRect().toJSON() as DOMRect;
  });
}

async function press({ page, button }: Target): Promise<void> {
  const { x, y, width, height } = await boxOf(button);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** So long as a user needs to see something and to press it, and longer than our pages take to trust what they see. */
async function aMoment(): Promise<void> {
  const start = performance.now();
  await until('a moment is over', () => performance.now() - start > 800);
}

/** Plays one trick, presses, and tells what came of it. */
async function fall(target: Target, name: string): Promise<string> {
  await target.show();
  await aMoment();
  await play(target.page, TRICKS[name]?.(await boxOf(target.button), await hostOf(target)) ?? '');
  await aMoment();
  await press(target);
  const said = await until('it says why nothing is done', () => note(target), 3_000).catch(() => 'nothing');
  await stop(target.page);
  return (await modelText(target.page, target.site)) === target.before ? said : 'it acted';
}

/** Nothing of what was pressed before comes after it: the words stand there once. */
async function actsWhenSeen(target: Target): Promise<void> {
  const { page, site, words, button } = target;
  await aMoment();
  await button.click();
  const text = await until('pressed in sight, it acts', async () => {
    const now = await modelText(page, site);
    return now.includes(words) && now;
  });
  expect(text.split(words)).toHaveLength(2);
}

const COVERED =
  'Es ist nichts geschehen: Etwas auf dieser Seite liegt über dieser Ansicht oder verändert ihr Aussehen. Bitte schließen oder verschieben Sie es und drücken Sie dann noch einmal.';

describe.each([
  ['The letter in the panel beside Gmail', () => openPanel(GMAIL)],
  ['The wording in the card beside Outlook', () => openCard(OUTLOOK)],
] as const)('%s', (_, open) => {
  it('is put in by no click while the page conceals it, says why each time, and goes in once in plain sight (P8)', async () => {
    const target = await open();
    const outcomes: Record<string, string> = {};
    for (const name of Object.keys(TRICKS)) outcomes[name] = await fall(target, name);
    expect(outcomes).toEqual(Object.fromEntries(Object.keys(TRICKS).map((name) => [name, COVERED])));
    await actsWhenSeen(target);
  });

  it('is put in by no key in a frame that is covered, nor by a click on what was uncovered a moment ago (P8)', async () => {
    const target = await open();
    const { page, button } = target;
    await aMoment();
    await button.focus();
    await play(
      page,
      'body::after { content: ""; position: fixed; inset: 0; z-index: 2147483647; background: #fff; pointer-events: none }',
    );
    await aMoment();
    await page.keyboard.press('Enter');
    expect(await until('it says so', () => note(target))).toBe(COVERED);
    const { x, y } = await boxOf(button);
    // Both at once: had the press acted, the letter would stand there, and the button be gone.
    await Promise.all([stop(page), page.mouse.click(x + 8, y + 8)]);
    expect(await modelText(page, target.site)).toBe(target.before);
    await actsWhenSeen(target);
  });
});
