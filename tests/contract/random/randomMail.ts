import type { Site } from '../sites';
import type { Chance } from './Chance';

// Made-up mails of every shape that people write: formatting in formatting, lists, tables, emoji, right to left.

const WORDS = (
  'Ich erwarte Ihre Antwort bis Freitag und danke sehr für das Gespräch über die Stelle in Köln gern heute Abend ' +
  'please let me know soon thanks again meeting team ja nein so zu am um'
).split(' ');
const STRANGE = [
  '\u{1F642}',
  '\u{1F468}\u200d\u{1F469}\u200d\u{1F467}',
  '\u{1F1E9}\u{1F1EA}',
  'e\u0301tude',
  'Do\u00adnau\u00addampf',
  'zwei\u00a0Worte',
  'null\u200bbreit',
  '\u4f60\u597d',
  '5&nbsp;&euro;',
  'a &amp; b',
  '&lt;Werk&gt;',
];
const RIGHT_TO_LEFT = ['\u0634\u0643\u0631\u0627', '\u0644\u0643', '\u0639\u0644\u0649', '\u05ea\u05d5\u05d3\u05d4'];

const AROUND: readonly [string, string][] = [
  ['<b>', '</b>'],
  ['<i>', '</i>'],
  ['<u>', '</u>'],
  ['<a href="https://example.com/">', '</a>'],
  ['<span style="color: rgb(192, 0, 0);">', '</span>'],
  ['<span style="background-color: rgb(255, 255, 0);">', '</span>'],
  ['<span style="font-size: 18px;">', '</span>'],
];

function words(chance: Chance, vocabulary: readonly string[] = WORDS): string {
  return chance.some(1, 5, () => (chance.isLucky(0.12) ? chance.pick(STRANGE) : chance.pick(vocabulary))).join(' ');
}

function inline(chance: Chance, depth: number): string {
  if (depth === 0 || chance.isLucky(0.5)) return words(chance);
  const [open, close] = chance.pick(AROUND);
  const inner = chance.some(1, 2, () => inline(chance, depth - 1)).join(chance.isLucky(0.7) ? ' ' : '');
  return `${open}${inner}${close}`;
}

function line(chance: Chance): string {
  return chance.some(1, 4, () => inline(chance, 2)).join(chance.isLucky(0.85) ? ' ' : '');
}

function block(chance: Chance, depth: number): string {
  const kind = chance.below(12);
  if (kind === 0) return '<div><br></div>';
  if (kind === 1) return `<div dir="rtl">${words(chance, RIGHT_TO_LEFT)} <b>${words(chance, RIGHT_TO_LEFT)}</b></div>`;
  if (kind === 2) return `<div>${line(chance)}<br>${line(chance)}</div>`;
  if (kind === 3 && depth > 0) {
    const tag = chance.pick(['ul', 'ol']);
    const items = chance.some(1, 3, () => `<li>${line(chance)}</li>`);
    if (chance.isLucky(0.4)) items.push(`<${tag}><li>${line(chance)}</li></${tag}>`);
    return `<${tag}>${items.join('')}</${tag}>`;
  }
  if (kind === 4 && depth > 0) {
    const row = () => `<tr>${chance.some(2, 2, () => `<td>${line(chance)}</td>`).join('')}</tr>`;
    return `<table><tbody>${chance.some(1, 2, row).join('')}</tbody></table>`;
  }
  if (kind === 5 && depth > 0) return `<div>${chance.some(1, 2, () => block(chance, depth - 1)).join('')}</div>`;
  return `<div>${line(chance)}</div>`;
}

/** What the site itself puts below the user's text. */
const BELOW = {
  gmail: [
    '',
    '<div class="gmail_signature" data-smartmail="gmail_signature"><b>Mira Beispiel</b><br>Musterweg 1</div>',
    '<br><div class="gmail_quote gmail_quote_container"><div class="gmail_attr">Am Montag schrieb Anna:<br></div><blockquote class="gmail_quote"><div>Unbedingt zeitnah melden.</div></blockquote></div>',
  ],
  outlook: [
    '',
    '<div id="Signature"><div>Mira Beispiel</div></div>',
    '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Von:</b> Anna Muster</div><div>Unbedingt zeitnah melden.</div>',
  ],
  practice: [''],
} as const;

/** A mail as HTML; `below` says whether something of the site's follows. */
export function randomMail(chance: Chance, site: Site['name']): string {
  return chance.some(1, 5, () => block(chance, 1)).join('') + chance.pick(BELOW[site]);
}

/** The same in plain text, with or without signature and quote. */
export function randomPlainMail(chance: Chance): string {
  const lines = chance.some(1, 6, () => (chance.isLucky(0.2) ? '' : words(chance).replace(/&[a-z]+;/g, '&')));
  return [...lines, ...chance.pick([[], ['-- ', 'Mira Beispiel'], ['> Unbedingt zeitnah melden.']])].join('\n');
}

/** A letter of some lines, as long as people write them or shorter. */
export function randomLetter(chance: Chance): string {
  const lines = chance.some(1, 4, () => (chance.isLucky(0.25) ? '' : words(chance).replace(/&[a-z]+;/g, '<&>')));
  return [`Guten Tag ${chance.below(1000)},`, ...lines, 'Mira Muster'].join('\n');
}
