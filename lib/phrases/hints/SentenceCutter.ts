import type { Language } from '../../domain/application';
import { ABBREVIATIONS } from '../engine/Abbreviations';
import { AddressFinder } from '../engine/AddressFinder';
import type { OwnBlock } from '../engine/findOwnBlocks';
import { isBlank } from '../engine/isBlank';
import { QUOTES, QuotationFinder } from '../engine/QuotationFinder';
import type { Mark, Sentence } from './OwnLetter';

/** A word, with inner apostrophes and hyphens. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’\-‐‑][\p{L}\p{M}\p{N}]+)*/uy;
const ENDS = new Set([...'.!?…！？‼⁇⁈⁉']);
const MARK = /[!?！？‼⁇⁈⁉]/;
const QUESTION = /[?？⁇⁈⁉]/;
/** Signs that may stand between the end of a sentence and the blank behind it. */
const CLOSERS = new Set([...'"”“»«’\')]*_']);
const MAY_BEGIN_ITEM = new Set([...'-*•–·0123456789']);
const ITEM = /^(?:[-*•–·]|\d{1,2}[.)])\s/;
const LONGEST_MARK = 4;

const isPlain = (code: number) =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** Cuts blocks of a text into sentences of words; notes the marks of question and exclamation on the way. Looks at each character once. */
export class SentenceCutter {
  readonly sentences: Sentence[] = [];
  readonly marks: Mark[] = [];
  private readonly addresses = new AddressFinder();
  private readonly quotations = new QuotationFinder();
  private readonly abbreviations: ReadonlySet<string>;
  private sentence: Sentence | undefined;
  private before = '';
  private limit = 0;
  private quotedUntil = 0;

  constructor(
    private readonly text: string,
    private readonly language: Language,
  ) {
    this.abbreviations = new Set(ABBREVIATIONS[language]);
  }

  /** @param breaksAt whether the line break at an offset was made by the writer, and not by wrapping */
  read({ start, end }: OwnBlock, breaksAt: (at: number) => boolean): void {
    const { text } = this;
    this.limit = end;
    this.quotations.begin(text, end);
    this.addresses.begin(text, start, end);
    this.quotedUntil = start;
    for (let at = start; at < end; ) {
      const code = text.charCodeAt(at);
      const wordEnd = code === 32 ? at : this.endOfWord(at, code);
      if (wordEnd > at) this.readWord(at, wordEnd);
      else if (code === 10) this.readLineBreak(at, breaksAt);
      else if (code !== 32) {
        at = this.readSign(at);
        continue;
      }
      at = Math.max(at + 1, wordEnd);
    }
    this.endSentence();
  }

  /** Words of plain letters are read without a pattern. */
  private endOfWord(at: number, code: number): number {
    const { text } = this;
    let end = at;
    let next = code;
    while (isPlain(next)) next = text.charCodeAt(++end);
    if (end > at ? next < 0x80 && next !== 45 && next !== 39 : code < 0x80) return end;
    if (Number.isNaN(next)) return end;
    WORD.lastIndex = at;
    return WORD.test(text) ? WORD.lastIndex : at;
  }

  private readWord(at: number, end: number): void {
    const { addresses } = this;
    const isAddress = addresses.holds(at);
    this.sentence ??= { words: [], start: at, end, ending: '' };
    const { words } = this.sentence;
    this.sentence.end = end;
    // An address is one word, however many it is made of.
    if (isAddress && (words.at(-1)?.start ?? -1) >= addresses.start) return;
    const text = this.text.slice(at, end);
    const lower = isAddress || at < this.quotedUntil ? '' : text.toLowerCase().replace('’', "'");
    words.push({ start: at, end: isAddress ? addresses.end : end, text, lower, before: this.before });
    this.before = '';
  }

  private readLineBreak(at: number, breaksAt: (at: number) => boolean): void {
    const { text } = this;
    let next = at + 1;
    while (next < this.limit && text.charCodeAt(next) === 32) next++;
    const opensItem = MAY_BEGIN_ITEM.has(text.charAt(next)) && ITEM.test(text.slice(next, next + LONGEST_MARK));
    if (opensItem || breaksAt(at)) this.endSentence();
    else this.before ||= '\n';
  }

  /** Gives the offset to go on at. */
  private readSign(at: number): number {
    const { text } = this;
    const sign = text.charAt(at);
    if (ENDS.has(sign)) return this.readEnd(at);
    if (isBlank(text.charCodeAt(at))) return at + 1;
    this.before = sign;
    if (at < this.quotedUntil) return at + 1;
    if (QUOTES.has(sign)) this.quotedUntil = this.quotations.endOf(at);
    return at + 1;
  }

  private readEnd(at: number): number {
    const { text } = this;
    let end = at + 1;
    while (ENDS.has(text.charAt(end))) end++;
    const signs = text.slice(at, end);
    const isQuoted = at < this.quotedUntil || this.addresses.holds(at);
    if (!isQuoted && MARK.test(signs)) this.marks.push({ start: at, end, text: signs });
    if (!this.endsHere(signs, at, end)) return end;
    if (this.sentence) {
      this.sentence.end = end;
      this.sentence.ending = isQuoted ? '.' : endingOf(signs);
    }
    this.endSentence();
    return end;
  }

  private endsHere(signs: string, at: number, end: number): boolean {
    const { text, limit } = this;
    let next = end;
    while (next < limit && CLOSERS.has(text.charAt(next))) next++;
    if (next < limit && !isBlank(text.charCodeAt(next))) return false;
    return signs !== '.' || !this.isAbbreviated(at, next < limit && text.charAt(next) !== '\n');
  }

  /** A full stop behind "Dr", "z" or (in German) "12" ends nothing, if something follows on the line. */
  private isAbbreviated(at: number, goesOn: boolean): boolean {
    const last = this.sentence?.words.at(-1);
    if (!goesOn || last?.end !== at) return false;
    const { lower } = last;
    if (lower.length === 1) return lower !== 'i';
    return this.abbreviations.has(lower) || (this.language === 'de' && /^\d{2}$/.test(lower));
  }

  private endSentence(): void {
    if (this.sentence) this.sentences.push(this.sentence);
    this.sentence = undefined;
    this.before = '';
  }
}

function endingOf(signs: string): string {
  if (QUESTION.test(signs)) return '?';
  return MARK.test(signs) ? '!' : '.';
}
