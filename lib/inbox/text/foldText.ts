import type { Quote } from '../answer';
import type { Span } from './ownLines';

/**
 * A text in small ASCII letters (`ä` is `ae`), blanks run together, one `\n` a line break; `at` says where each of its letters stands
 * in the source, and one place more where the source's part ends.
 */
export interface FoldedText {
  source: string;
  folded: string;
  at: number[];
}

const LETTERS: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  ẞ: 'ss',
  æ: 'ae',
  ø: 'o',
  '’': "'",
  '‘': "'",
  '´': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
};
const BLANK = /[\s\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{M}/u;
const PAIR = 0x1_0000;
const UMLAUT = '\u0308';

/** Folds parts of a text, one after the other, with a line break between them. */
export function foldText(source: string, parts: Span[]): FoldedText {
  const out: string[] = [];
  const at: number[] = [];
  const add = (sign: string, offset: number) => {
    out.push(sign);
    at.push(offset);
  };
  for (const { start, end } of parts) {
    for (let offset = start; offset < end; ) {
      const code = source.codePointAt(offset) ?? 0;
      for (const sign of foldSign(code, out.at(-1) ?? '\n')) add(sign, offset);
      offset += code >= PAIR ? 2 : 1;
    }
    add('\n', end);
  }
  at.push(parts.at(-1)?.end ?? 0);
  return { source, folded: out.join(''), at };
}

function foldSign(code: number, before: string): string {
  if (code > 0x60 && code < 0x7b) return String.fromCharCode(code);
  const sign = String.fromCodePoint(code);
  // Anything of two units counts as one sign that no cue knows, so no quotation ends within it.
  if (code >= PAIR || (code >= 0xd800 && code < 0xe000)) return '\u00b7';
  if (BLANK.test(sign)) return before === ' ' || before === '\n' ? '' : ' ';
  if (sign === UMLAUT && /[aou]/.test(before)) return 'e';
  if (UNSEEN.test(sign)) return '';
  const lower = sign.toLowerCase();
  if (code < 0x80) return lower;
  return LETTERS[lower] ?? (lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '') || '\u00b7');
}

/** The words of the source behind a stretch of the folded text. */
export function quoteOf({ source, at }: FoldedText, start: number, end: number): Quote {
  let from = at[start] ?? 0;
  let to = Math.max(from, at[end] ?? source.length);
  while (from < to && BLANK.test(source.charAt(from))) from++;
  while (to > from && BLANK.test(source.charAt(to - 1))) to--;
  return { start: from, end: to, words: source.slice(from, to) };
}
