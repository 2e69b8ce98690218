import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

interface Case {
  title: string;
  html: string;
  words: string;
  replacement: string;
  /** HTML around the new words that must be there afterwards; `&nbsp;` counts as a space. */
  after: RegExp;
  /** Where an editor's own model can't hold such a mail, the others. */
  sites?: readonly Site['name'][];
}

const CASES: Case[] = [
  {
    title: 'a word in plain text',
    html: '<div>Ich erwarte Ihre Antwort.</div>',
    words: 'erwarte',
    replacement: 'freue mich auf',
    after: /Ich freue mich auf Ihre Antwort\./,
  },
  {
    title: 'a whole bold word keeps its weight and the space after it',
    html: '<div>Sie sind <b>dringend</b> gebeten.</div>',
    words: 'dringend',
    replacement: 'herzlich',
    after: /Sie sind <b>herzlich<\/b> gebeten\./,
  },
  {
    title: 'words at the end of a link stay in the link',
    html: '<div>Siehe <a href="https://example.com/">meine Mappe sofort</a> an.</div>',
    words: 'sofort',
    replacement: 'gern',
    after: /<a [^>]*>meine Mappe gern<\/a> an\./,
  },
  {
    title: 'words across the edge of italics take the first style',
    html: '<div>Bitte <i>antworten Sie</i> sofort heute.</div>',
    words: 'Sie sofort',
    replacement: 'Sie gern',
    after: /<i>antworten Sie gern<\/i> heute\./,
  },
  {
    title: 'words in a list item stay in it',
    html: '<ul><li>Frist <b>bis</b> Freitag</li><li>zwei</li></ul>',
    words: 'bis Freitag',
    replacement: 'nach Absprache',
    after: /<li[^>]*>.*Frist <b>nach Absprache<\/b>.*<\/li>/,
  },
  {
    title: 'the first words of the only line, which stays a block',
    html: '<div>Gleich heute <i><span style="font-size: 18px;">antworten bitte</span> <b>danke</b></i></div>',
    words: 'Gleich heute antworten',
    replacement: 'Gern & bald <b>',
    after: /^<div[^>]*>.*Gern &amp; bald &lt;b&gt;.*<i>.*bitte.*danke.*<\/div>$/,
  },
  {
    title: 'words up to the end of a block within a block, and both stay',
    html: '<div>Guten Tag</div><div><div><b>Ich erwarte Ihre Antwort</b></div></div>',
    words: 'Ihre Antwort',
    replacement: 'Ihre Nachricht',
    after: /<div[^>]*><div[^>]*>.*<b>.*Ich erwarte Ihre Nachricht<\/b>.*<\/div><\/div>$/,
    // RoosterJS itself keeps no block that holds nothing but a block.
    sites: ['gmail', 'practice'],
  },
];

function withPlainSpaces(html: string): string {
  return html.replace(/&nbsp;|\u00a0/g, ' ');
}

/** A replacement touches its words alone: formatting stays, one undo brings them back, the caret stands behind. */
export function testReplacing(site: Site, tab: () => MailTab): void {
  for (const { title, html, words, replacement, after } of CASES.filter(
    ({ sites }) => sites?.includes(site.name) ?? true,
  ))
    it(`replaces ${title}`, async () => {
      await tab().visit(addressOf(site, { html }));
      await tab().ask('open', site.body);
      const before = await tab().html(site.id);
      expect(await tab().andSaved(site.id, () => tab().ask('replace', words, replacement))).toBe(true);
      expect(withPlainSpaces(await tab().html(site.id))).toMatch(after);
      await tab().undo(site.id);
      expect(await tab().html(site.id)).toBe(before);
    });

  it('leaves the caret behind the new words', async () => {
    await tab().visit(addressOf(site, { html: '<div>Ich <b>erwarte</b> Antwort.</div>' }));
    await tab().ask('open', site.body);
    await tab().ask('replace', 'erwarte', 'erhoffe');
    await tab().page.keyboard.type('§');
    expect((await tab().lines(site.id))[0]).toBe('Ich erhoffe§ Antwort.');
  });

  it('takes words out when there is nothing to put in their place', async () => {
    await tab().visit(addressOf(site, { html: '<div>Bitte sofort antworten.</div>' }));
    await tab().ask('open', site.body);
    expect(await tab().ask('replace', ' sofort', '')).toBe(true);
    expect((await tab().lines(site.id))[0]).toBe('Bitte antworten.');
  });

  it('replaces nothing when other words stand there by now', async () => {
    await tab().visit(addressOf(site, { html: '<div>Ich erwarte Antwort.</div>' }));
    await tab().ask('open', site.body);
    const before = await tab().html(site.id);
    expect(await tab().ask('replace', 'erwarte', 'erhoffe', 'verlange')).toBe(false);
    expect(await tab().html(site.id)).toBe(before);
  });
}
