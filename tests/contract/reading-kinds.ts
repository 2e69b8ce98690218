import { expect, it } from 'vitest';
import type { MailTab } from './MailTab';
import { addressOf, type Site } from './sites';

interface Kind {
  title: string;
  html: string;
  texts: string[];
}

const NOTICE =
  'Diese Nachricht ist nur für die Person bestimmt, an die sie gerichtet ist. Sollten Sie sie irrtümlich erhalten haben, löschen Sie sie bitte und geben Sie uns Bescheid. ' +
  'Jede Weitergabe ist untersagt. Sitz der Gesellschaft ist Musterstadt, eingetragen beim Amtsgericht Musterstadt unter einer Nummer, die hier niemand braucht. Beispiel GmbH.';

/** What people write in, paste into and answer from, and what of it is their own. */
const KINDS: Kind[] = [
  {
    title: 'a table pasted from a word processor or a spreadsheet, cell by cell',
    html: '<p class="MsoNormal">Guten <b>Tag</b><o:p></o:p></p><table class="MsoTableGrid"><colgroup><col width="64"></colgroup><tbody><tr>\n <td><p class="MsoNormal">Montag</p></td>\n <td align="right">12,5</td></tr></tbody></table>',
    texts: ['Guten Tag', 'Montag', '12,5'],
  },
  {
    title: 'nested lists, item by item',
    html: '<ul><li>eins<ul><li>eins <b>a</b></li></ul></li><li>zwei</li></ul>',
    texts: ['eins', 'eins a', 'zwei'],
  },
  {
    title: 'an island that can’t be edited, as one thing between two words',
    html: '<div>Siehe <span contenteditable="false">Datei.pdf</span> dort</div><div contenteditable="false"><div>Karte</div></div><div>Ende</div>',
    texts: ['Siehe \ufffc dort', 'Ende'],
  },
  {
    title: 'signs without width and soft hyphens, one for one',
    html: '<div>er\u00adwar\u200bte \u2060Sie\ufeff</div>',
    texts: ['er\u00adwar\u200bte \u2060Sie\ufeff'],
  },
  {
    title: 'an emoji that the site shows as a picture',
    html: '<div>gern <img data-emoji="\u{1F642}" alt="\u{1F642}" src="data:,"> bis dann</div>',
    texts: ['gern \u{1F642} bis dann'],
  },
  {
    title: 'lines within a block and text beside blocks',
    html: 'lose<br>Zeile<div>Block</div>danach',
    texts: ['lose\nZeile', 'Block', 'danach'],
  },
  {
    title: 'what stands above a signature that begins with two dashes',
    html: '<div>Danke.</div><div>-- </div><div>Mira Beispiel</div><div>Musterweg 1</div>',
    texts: ['Danke.'],
  },
  {
    title: 'what stands above two dashes with a space that doesn’t break',
    html: '<div>Danke.<br>Bis bald</div><div>--&nbsp;</div><div>Mira</div>',
    texts: ['Danke.\nBis bald'],
  },
  {
    title: 'what stands above a company’s notice below the signature',
    html: `<div>Danke.</div><div class="moz-signature">Mira</div><div>${NOTICE}</div><div>Beispiel GmbH</div>`,
    texts: ['Danke.'],
  },
  {
    title: 'what is written below a signature in few words',
    html: '<div>Danke.</div><div class="moz-signature">Mira</div><div>PS: bis Montag</div>',
    texts: ['Danke.', 'PS: bis Montag'],
  },
  {
    title: 'what stands above small print at the very end',
    html: `<div>Danke.</div><div>Mira</div><div style="font-size:8pt;color:gray">${NOTICE}</div>`,
    texts: ['Danke.', 'Mira'],
  },
  {
    title: 'long words of the user’s own in the size of the mail',
    html: `<div>Danke.</div><div>${NOTICE}</div>`,
    texts: ['Danke.', NOTICE],
  },
  {
    title: 'what stands above and below a mail quoted by Apple Mail or Thunderbird',
    html: '<div>oben</div><div class="moz-cite-prefix">Am Montag schrieb Anna:</div><blockquote type="cite"><div>zeitnah</div></blockquote><div>unten</div>',
    texts: ['oben', 'unten'],
  },
  {
    title: 'what stands above a mail quoted by Yahoo',
    html: '<div>oben</div><div class="yahoo_quoted"><div>zeitnah</div></div>',
    texts: ['oben'],
  },
  {
    title: 'what stands above a mail quoted by Outlook and everything after it',
    html: '<div>oben</div><div id="x_divRplyFwdMsg">Von: Anna</div><div>zeitnah</div><div>noch mehr</div>',
    texts: ['oben'],
  },
  {
    title: 'what stands above a mail quoted by Gmail, folded away or not',
    html: '<div>oben</div><div class="yj6qo ajU"><div class="ajR" role="button">…</div></div><div class="gmail_quote"><div class="gmail_attr">Anna:</div>zeitnah</div>',
    texts: ['oben'],
  },
  {
    title: 'text from right to left with a word from left to right in it',
    html: '<div dir="rtl">\u0634\u0643\u0631\u0627 <b>Gmail</b> \u0644\u0643</div>',
    texts: ['\u0634\u0643\u0631\u0627 Gmail \u0644\u0643'],
  },
];

/** The user's own words and no others, whatever program they went through; each stretch leads back to the page. */
export function testReadingKinds(site: Site, tab: () => MailTab): void {
  it('reads every kind of mail: the user’s own words, each stretch with the range that shows it', async () => {
    await tab().keepPolicy(false);
    await tab().visit(addressOf(site));
    await tab().keepPolicy(true);
    expect(await tab().ask('open', site.body)).toEqual([]);
    for (const { title, html, texts } of KINDS) {
      await tab().ask('fill', html);
      expect(await tab().ask('texts'), title).toEqual(texts);
      expect(await tab().ask('wrongRanges'), title).toBe(0);
    }
  });
}
