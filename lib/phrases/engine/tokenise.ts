import type { Language } from '../../domain/application';
import { ABBREVIATIONS } from './abbreviations';
import { findLineBreaks } from './findLineBreaks';
import { findQuotations } from './findQuotations';
import { skipAddress } from './skipAddress';
import { CLAUSE_SIGN, COMMA_SIGN, DIGITS, emptyTokens, type Tokens, WORD } from './tokens';
import { WordScanner } from './WordScanner';
import { toSymbol, type WordIndex } from './word-index';

/** No sentence is longer: it bounds the work on text without full stops. */
const LONGEST_SENTENCE = 250;
const CLAUSE_SIGNS = ';:–—()[]{}|…•\t';
const isBlank = (code: number) => code <= 32 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a);

/** Reads one block of text once, from left to right. */
class Reader {
  readonly tokens: Tokens = emptyTokens();
  private at = 0;
  private clause = 0;
  private opensNext = true;
  private quotation = 0;
  private readonly words: WordScanner;
  private readonly quotations: ReturnType<typeof findQuotations>;
  private readonly lineBreaks: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly index: WordIndex,
    private readonly language: Language,
  ) {
    this.words = new WordScanner(text, index);
    this.quotations = findQuotations(text);
    this.lineBreaks = findLineBreaks(text);
  }

  read(): Tokens {
    let afterBlank = true;
    while (this.at < this.text.length) {
      const code = this.text.charCodeAt(this.at);
      const address = afterBlank && code > 32 ? skipAddress(this.text, this.at) : this.at;
      afterBlank = isBlank(code);
      if (address > this.at) this.readAddress(address);
      else if (!this.readWord()) this.readSign(code);
    }
    this.endSentence();
    return this.tokens;
  }

  private readAddress(end: number): void {
    this.push(WORD, 0, this.at, end);
    this.at = end;
  }

  private push(kind: number, list: number, start: number, end: number, half = 0): void {
    const { tokens } = this;
    if (tokens.kind.length - (tokens.sentences.at(-1) ?? 0) >= LONGEST_SENTENCE) this.endSentence();
    if (kind >= COMMA_SIGN) this.clause++;
    tokens.kind.push(kind);
    tokens.list.push(this.isQuoted(start) ? 0 : list);
    tokens.start.push(start);
    tokens.end.push(end);
    tokens.half.push(half);
    tokens.clause.push(this.clause);
    tokens.opens.push(this.opensNext && half < 2);
    tokens.closes.push(false);
    if (kind < COMMA_SIGN) this.opensNext = false;
  }

  private isQuoted(offset: number): boolean {
    let span = this.quotations[this.quotation];
    while (span && span[1] <= offset) span = this.quotations[++this.quotation];
    return span !== undefined && span[0] <= offset;
  }

  private readWord(): boolean {
    const { words, at } = this;
    if (!words.scan(at)) return false;
    this.at = words.end;
    const { halves } = words;
    if (halves) {
      this.push(WORD, halves[0], at, words.end, 1);
      this.push(WORD, halves[1], at, words.end, 2);
    } else this.push(words.isNumber ? DIGITS : WORD, words.list, at, words.end);
    return true;
  }

  private readSign(code: number): void {
    const { text, at } = this;
    const sign = text.charAt(at);
    this.at++;
    if (code === 10) this.readLineBreak(at);
    else if (isBlank(code) && code !== 9) return;
    else if (sign === '.') this.readFullStop(at);
    else if (sign === '!' || sign === '?' || sign === '…') this.endSentence();
    else if (sign === ',') this.push(COMMA_SIGN, 0, at, at + 1);
    else if (sign === '&') this.push(WORD, this.listOf(this.language === 'en' ? 'and' : 'und'), at, at + 1);
    else if (CLAUSE_SIGNS.includes(sign) || this.isDash(code, at)) this.push(CLAUSE_SIGN, 0, at, at + 1);
  }

  private isDash(code: number, at: number): boolean {
    return code === 45 && isBlank(this.text.charCodeAt(at - 1)) && isBlank(this.text.charCodeAt(at + 1));
  }

  private listOf(word: string): number {
    let node = this.index.root;
    for (let i = 0; i < word.length; i++) node = this.index.step(node, toSymbol(word.charCodeAt(i)));
    return this.index.whole[node] ?? 0;
  }

  private readLineBreak(at: number): void {
    let next = at + 1;
    while (next < this.text.length && isBlank(this.text.charCodeAt(next))) next++;
    if ('-*•–'.includes(this.text.charAt(next)) && isBlank(this.text.charCodeAt(next + 1))) this.endSentence();
    if (!this.lineBreaks.has(at)) return;
    this.markClosed();
    this.opensNext = true;
  }

  /** A full stop ends the sentence unless it belongs to an abbreviation, an ordinal number or stands inside a word. */
  private readFullStop(at: number): void {
    const next = this.text.charCodeAt(at + 1);
    const word = this.words.shortWordBefore(at);
    const isLast = at + 1 >= this.text.length || isBlank(next);
    if (word.length === 1 && word !== 'i') return;
    const isAbbreviation = isLast && ABBREVIATIONS[this.language].has(word);
    const isOrdinal = this.language === 'de' && /^\d{1,2}$/.test(word) && isLast && at + 1 < this.text.length;
    if (!isAbbreviation && !isOrdinal) this.endSentence();
  }

  private markClosed(): void {
    const { kind, closes, sentences } = this.tokens;
    let last = kind.length - 1;
    while (last >= (sentences.at(-1) ?? 0) && (kind[last] ?? 0) >= COMMA_SIGN) last--;
    if (last >= (sentences.at(-1) ?? 0)) closes[last] = true;
  }

  private endSentence(): void {
    this.markClosed();
    this.clause++;
    this.opensNext = true;
    if (this.tokens.sentences.at(-1) !== this.tokens.kind.length) this.tokens.sentences.push(this.tokens.kind.length);
  }
}

/**
 * Reads a block of text (no empty line in it) into tokens: folded words looked up in the index, commas and clause signs;
 * quoted words and addresses become words that no rule knows. Linear in the text.
 */
export function tokenise(block: string, index: WordIndex, language: Language): Tokens {
  return new Reader(block, index, language).read();
}
