import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

const FORMATTED =
  '<div>Ich <b>erwarte</b> Ihre\u00a0Antwort \u{1F642} bis <i>zum <u>Frei</u></i>tag.</div>' +
  '<div><div>innen</div></div><div><br></div><ul><li>ein <a href="https://example.com/">Verweis</a></li></ul>' +
  '<div>zwei<br>Zeilen</div><div dir="rtl">\u0634\u0643\u0631\u0627 \u0644\u0643</div>';

/** What the user wrote is read as paragraphs, with a way back to the page for every stretch of it. */
export function testReading(site: Site, tab: () => MailTab): void {
  it('joins bold words and links, keeps non-breaking spaces and emoji, one paragraph a block', async () => {
    await tab().visit(addressOf(site, { html: FORMATTED }));
    await tab().ask('open', site.body);
    expect(await tab().ask('texts')).toEqual([
      'Ich erwarte Ihre\u00a0Antwort \u{1F642} bis zum Freitag.',
      'innen',
      '',
      'ein Verweis',
      'zwei\nZeilen',
      '\u0634\u0643\u0631\u0627 \u0644\u0643',
    ]);
    expect(await tab().ask('identities')).toBe(6);
  });

  it('maps every stretch of the text to the range that shows it', async () => {
    await tab().visit(addressOf(site, { html: FORMATTED }));
    await tab().ask('open', site.body);
    expect(await tab().ask('wrongRanges')).toBe(0);
    expect(await tab().ask('rangeText', 'erwarte Ihre\u00a0Antwort')).toBe('erwarte Ihre\u00a0Antwort');
    await tab().page.locator(site.body).click();
    await tab().page.keyboard.press('Control+Home');
    await tab().page.keyboard.type('Nun: ');
    expect(await tab().ask('wrongRanges')).toBe(0);
    expect(await tab().ask('rangeText', 'zum Freitag')).toBe('zum Freitag');
  });

  it('knows a range that has moved with its words, and none that lies over others', async () => {
    await tab().visit(addressOf(site, { html: '<div>Ich erwarte, ich erwarte Antwort.</div>' }));
    await tab().ask('open', site.body);
    await tab().ask('keepRange', 'erwarte, ');
    expect(await tab().ask('isKeptAt', 'erwarte, ')).toBe(true);
    expect(await tab().ask('isKeptAt', 'erwarte Antwort')).toBe(false);
    await tab().page.locator(site.body).click();
    await tab().page.keyboard.press('Control+Home');
    await tab().andSaved(site.id, () => tab().page.keyboard.type('Nun: '));
    expect(await tab().ask('isKeptAt', 'erwarte, ')).toBe(true);
    expect(await tab().ask('isKeptAt', 'erwarte Antwort')).toBe(false);
  });

  it('gives no range for a paragraph that has changed since it was read', async () => {
    await tab().visit(addressOf(site, { html: '<div>Ich erwarte Antwort.</div>' }));
    await tab().ask('open', site.body);
    expect(await tab().ask('staleRange', 'erwarte', 'erhoffe')).toBeUndefined();
  });

  it('writes nothing into the mail by looking, reading and measuring', async () => {
    await tab().visit(addressOf(site, { html: FORMATTED }));
    const before = await tab()
      .page.locator(site.body)
      .evaluate((body) => body.outerHTML);
    await tab().ask('open', site.body);
    await tab().ask('texts');
    await tab().ask('wrongRanges');
    expect(
      await tab()
        .page.locator(site.body)
        .evaluate((body) => body.outerHTML),
    ).toBe(before);
  });

  it('remembers of a long mail what has not changed, and is never wrong about it: 1,000 random edits', async () => {
    for (const seed of [1, 2, 3, 4]) {
      await tab().visit(addressOf(site, { html: FORMATTED }));
      await tab().ask('open', site.body);
      expect(await tab().ask('wrongMemories', seed, 250), `seed ${seed}`).toEqual([]);
    }
  });

  if (!site.hasQuotes) return;
  it('leaves signature and quoted mail out', async () => {
    await tab().visit(addressOf(site, { draft: 'typed' }));
    await tab().ask('open', site.body);
    const texts = await tab().ask('texts');
    expect(texts.filter(Boolean)).toEqual(['Guten Tag Frau Muster,', 'vielen Dank.']);
  });
}
