import { DISCLAIMER, FORWARDED, HEADER_LINE, QUOTE_HEAD, QUOTE_MARK } from './quote-marks.data';

/** Offsets in the text that is read. */
export interface Span {
  start: number;
  end: number;
}

/** What comes after this much of a mail says nothing new about its kind. */
const READ_AT_MOST = 8_000;
const LONGEST_HEAD = 300;

/**
 * The lines that the writer of a mail wrote, without quoted earlier mails, signature and disclaimer. Of a forwarded mail the lines stay:
 * it is what the writer wants to be read.
 */
export function ownLines(text: string): Span[] {
  const lines = linesOf(text);
  const own: Span[] = [];
  const has = () => own.some(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
  for (let n = 0; n < lines.length; n++) {
    const line = lines[n] as Span;
    const words = wordsOf(text, line);
    if (words.startsWith('>')) continue;
    if (FORWARDED.test(words)) {
      n = behindHeader(text, lines, n);
      continue;
    }
    if (words === '--') n = skipTo(text, lines, n, (each) => FORWARDED.test(each)) - 1;
    else if (DISCLAIMER.test(words)) n = skipTo(text, lines, n, (each) => each === '');
    else if (startsHeader(text, lines, n)) {
      if (has()) break;
      n = behindHeader(text, lines, n - 1);
    } else if (startsQuote(text, lines, n)) break;
    else own.push(line);
  }
  return own;
}

function linesOf(text: string): Span[] {
  const limit = Math.min(text.length, READ_AT_MOST);
  const lines: Span[] = [];
  for (let start = 0; start <= limit; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > limit ? limit : found;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

function wordsOf(text: string, line: Span | undefined): string {
  return line ? text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD)).trim() : '';
}

/** "Am 3. Mai schrieb Kim:" may run over two lines. */
function startsQuote(text: string, lines: Span[], n: number): boolean {
  const first = wordsOf(text, lines[n]);
  if (QUOTE_MARK.test(first)) return true;
  return QUOTE_HEAD.test(first) || QUOTE_HEAD.test(`${first} ${wordsOf(text, lines[n + 1])}`.slice(0, LONGEST_HEAD));
}

/** Three lines such as "From: …" within four: the head of a mail. */
function startsHeader(text: string, lines: Span[], n: number): boolean {
  if (!HEADER_LINE.test(wordsOf(text, lines[n]))) return false;
  return [1, 2, 3].filter((step) => HEADER_LINE.test(wordsOf(text, lines[n + step]))).length >= 2;
}

/** The last line of the header that begins behind line `n`. */
function behindHeader(text: string, lines: Span[], n: number): number {
  let last = n;
  for (let next = n + 1; next < lines.length && next <= n + 9; next++) {
    const words = wordsOf(text, lines[next]);
    if (HEADER_LINE.test(words)) last = next;
    else if (words !== '' || last > n) break;
  }
  return last;
}

function skipTo(text: string, lines: Span[], n: number, isEnd: (words: string) => boolean): number {
  let next = n + 1;
  while (next < lines.length && !isEnd(wordsOf(text, lines[next]))) next++;
  return next;
}
