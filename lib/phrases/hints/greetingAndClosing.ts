import type { Line } from './OwnLetter';

const GREETING =
  /^(?:sehr (?:geehrte|verehrte)[rsn]?|liebe[rs]?|hallo|hi|hey|guten (?:tag|morgen|abend)|gr(?:ü|ue)(?:ß|ss) gott|grüe(?:zi|ssech)|servus|moin|salü|werte[rs]?|dear|hello|good (?:morning|afternoon|evening|day))(?![\p{L}\p{N}])/iu;
export const FORMAL_GREETING = /^sehr (?:geehrte|verehrte)/i;
const LONGEST_GREETING = 80;
const MOST_GREETING_WORDS = 9;
const MOST_GREETINGS = 3;

const CLOSING =
  /^(?:mit (?:\p{L}+ ){0,3}gr(?:ü|ue)(?:ß|ss)\p{L}*|(?:\p{L}+ )?(?:viele|beste|liebe|herzliche|schöne|freundliche|sonnige) gr(?:ü|ue)(?:ß|ss)\p{L}*|(?:(?:lieben|schönen|besten|herzlichen) )?gru(?:ß|ss)|gr(?:ü|ue)(?:ß|ss)e?|lg|vg|bg|mfg|hochachtungsvoll|herzlichst|bis (?:bald|dann)|alles (?:gute|liebe)|(?:with (?:\p{L}+ )?|my )?(?:kind|kindest|best|warm|warmest|many|friendly) (?:regards|wishes|thanks)|(?:warm )?regards|(?:yours )?(?:sincerely|faithfully|truly)|cheers|all the best|respectfully)(?![\p{L}\p{N}])/iu;
/** These close a letter only where nothing else stands on the line. */
const SHORT_CLOSING =
  /^(?:best|yours|thanks(?: again)?|thank you|take care|danke|merci|(?:vielen|besten|herzlichen) dank|herzlich|ihre?|deine?|tschüss|ciao|servus)[,.!]*$/iu;
const LONGEST_CLOSING = 60;
const MOST_CLOSING_WORDS = 8;
/** How many lines may follow on the closing; a letter's end needn't be looked for at its beginning. */
const MOST_LINES_BEHIND = 30;

const wordCount = (line: string) => line.split(' ').length;

/** How many of the first lines do nothing but greet. */
export function countGreetings(text: string, lines: readonly Line[]): number {
  let count = 0;
  for (const { start, end } of lines.slice(0, MOST_GREETINGS)) {
    if (end - start > LONGEST_GREETING || !greets(text.slice(start, end))) break;
    count++;
  }
  return count;
}

/** "Hallo Anna, danke für gestern." greets and goes on: that is a sentence, no greeting line. */
function greets(line: string): boolean {
  if (!GREETING.test(line) || /, ?(?!sehr |liebe|hallo|guten |dear )\p{Ll}{2,}|! ?\p{L}/u.test(line)) return false;
  return wordCount(line) <= (/[.?]$/.test(line) ? MOST_GREETING_WORDS / 2 : MOST_GREETING_WORDS);
}

/** The line that closes the letter, or -1. */
export function findClosing(text: string, lines: readonly Line[], from: number): number {
  const first = Math.max(from, lines.length - MOST_LINES_BEHIND);
  for (let n = lines.length - 1; n >= first; n--) {
    const line = lines[n];
    if (line && line.end - line.start <= LONGEST_CLOSING && closes(text.slice(line.start, line.end))) return n;
  }
  return -1;
}

const closes = (line: string) =>
  SHORT_CLOSING.test(line) || (CLOSING.test(line) && wordCount(line) <= MOST_CLOSING_WORDS);
