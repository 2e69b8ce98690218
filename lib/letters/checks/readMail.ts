import type { Language } from '../../domain/application';
import { findGreeting } from './findGreeting';
import { foldText } from './foldText';
import type { Span } from './verdict';

/** A sentence of the mail's body. Offsets are UTF-16 in the whole text. */
export interface Sentence extends Span {
  /** As `foldText` gives it: what the cues are looked for in. */
  folded: string;
  /** Counts the paragraphs of the body from 0. */
  paragraph: number;
  isQuestion: boolean;
}

/** The mail taken apart once for all items. */
export interface Mail {
  text: string;
  language: Language;
  /** The words that greet the reader; `undefined` where there are none. */
  greeting: Span | undefined;
  /** What stands between greeting and closing. */
  sentences: Sentence[];
  /** Where the body ends and the closing begins. */
  bodyEnd: number;
  wordCount: number;
}

/** What comes after this much of a text is no letter any more. */
const LONGEST_MAIL = 20_000;
/** Longer stretches without a full stop are read in pieces, so that no pattern ever runs far. */
const LONGEST_SENTENCE = 600;
/** A line this short was broken by the writer, not by wrapping; so are all lines where one is longer than any wrapping leaves. */
const SHORT_LINE = 50;
const LONGEST_WRAPPED = 80;
const LONGEST_CLOSING = 60;
const WORD = /[\p{L}\p{N}]\S*/gu;
const CLOSING =
  /^(?:mit (?:\w+ ){0,2}(?:gruss|gruessen|grussen)\b|(?:(?:viele|beste|liebe|herzliche|herzlichste|freundliche|schoene|sonnige|ganz liebe|einen schoenen) )?gru(?:ss|esse|sse)\b|herzlich\w*\W*$|herzlichst|alles (?:liebe|gute)|ihre?\W*$|(?:best|all the best|warmly|sincerely|cheers|thanks|thank you|many thanks|thanks again|respectfully|yours|cordially|love|greetings)\W*$|(?:yours|kind|kindest|best|warm|warmest|with|many) (?:\w+ ){0,2}(?:regards|wishes|greetings|respect|thanks|sincerely|faithfully|truly)\b|(?:kind )?regards\b|take care\b|sincerely yours|yours (?:sincerely|faithfully|truly|ever))/;
const END = /[.!?…]+["”“»«’')\]]*(?=\s|$)|\n/g;
const SHORTENED = /(?:^|[\s(])(?:dr|prof|mr|mrs|ms|mag|dipl|ing|bzw|ca|nr|st|z|b|d|h|u|a|o|g|e|i|vs|no|jr|sr)$/;

/** Takes a mail apart. Time grows linearly with the text. */
export function readMail(whole: string, language: Language): Mail {
  const text = whole.slice(0, LONGEST_MAIL);
  const greeting = findGreeting(text);
  const start = greeting?.end ?? 0;
  const bodyEnd = findClosing(text, start);
  const sentences: Sentence[] = [];
  let paragraph = -1;
  const isWrapped = !hasLongLine(text, start, bodyEnd);
  for (const part of paragraphsOf(text, start, bodyEnd)) {
    paragraph++;
    for (const span of cutSentences(text, part, language, isWrapped))
      sentences.push(readSentence(text, span, paragraph));
  }
  return { text, language, greeting, sentences, bodyEnd, wordCount: whole.match(WORD)?.length ?? 0 };
}

function readSentence(text: string, { start, end }: Span, paragraph: number): Sentence {
  const words = text.slice(start, end);
  return { start, end, folded: foldText(words), paragraph, isQuestion: /\?["”“»«’')\]]*$/.test(words.slice(-4)) };
}

function findClosing(text: string, start: number): number {
  let isBehindBody = false;
  for (let from = start; from < text.length; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 ? text.length : found;
    const line = end - from <= LONGEST_CLOSING ? foldText(text.slice(from, end)).trim() : 'x';
    if (isBehindBody && CLOSING.test(line)) return from;
    isBehindBody ||= line !== '';
    from = end + 1;
  }
  return text.length;
}

function* paragraphsOf(text: string, start: number, limit: number): Generator<Span> {
  const between = /\n[^\S\n]*\n/g;
  for (let from = start; from < limit; ) {
    between.lastIndex = from;
    const end = Math.min(between.exec(text)?.index ?? limit, limit);
    if (/[\p{L}\p{N}]/u.test(text.slice(from, end))) yield { start: from, end };
    from = end + 1;
  }
}

function* cutSentences(
  text: string,
  { start, end: limit }: Span,
  language: Language,
  isWrapped: boolean,
): Generator<Span> {
  const ends = new RegExp(END);
  ends.lastIndex = start;
  let from = start;
  let lineStart = start;
  for (;;) {
    const match = ends.exec(text);
    const at = match && match.index < limit ? match.index : limit;
    while (at - from > LONGEST_SENTENCE) {
      yield { start: from, end: from + LONGEST_SENTENCE };
      from += LONGEST_SENTENCE;
    }
    const end = Math.min(match ? at + match[0].length : limit, limit);
    const isBreak = match?.[0] === '\n' && at < limit;
    if (
      at === limit ||
      (isBreak ? !isWrapped || at - lineStart < SHORT_LINE : endsHere(text, from, at, match?.[0] ?? '', language))
    ) {
      const span = trim(text, from, end);
      if (span.start < span.end) yield span;
      from = end;
    }
    if (at === limit) return;
    if (isBreak) lineStart = end;
  }
}

function hasLongLine(text: string, start: number, limit: number): boolean {
  for (let from = start; from < limit; ) {
    const found = text.indexOf('\n', from);
    const end = found < 0 || found > limit ? limit : found;
    if (end - from > LONGEST_WRAPPED) return true;
    from = end + 1;
  }
  return false;
}

/** A full stop behind "Dr" or (in German) "12" ends nothing. */
function endsHere(text: string, from: number, at: number, signs: string, language: Language): boolean {
  if (signs !== '.') return true;
  const before = text.slice(Math.max(from, at - 6), at).toLowerCase();
  if (SHORTENED.test(before)) return false;
  return language === 'en' || !/(?:^|\D)\d{1,2}$/.test(before);
}

function trim(text: string, start: number, end: number): Span {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text.charAt(first))) first++;
  while (last > first && /\s/.test(text.charAt(last - 1))) last--;
  return { start: first, end: last };
}
