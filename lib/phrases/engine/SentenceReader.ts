import type { Language } from '../../domain/application';
import { Abbreviations } from './Abbreviations';
import { AddressFinder } from './AddressFinder';
import { surelyEndsWord } from './endsWord';
import type { FormTable } from './FormTable';
import { findLineBreaks } from './findLineBreaks';
import { isBlank } from './isBlank';
import { QUOTES, QuotationFinder } from './QuotationFinder';
import { CLAUSE_SIGN, COMMA_SIGN, type Sentence } from './Sentence';
import { isDigitSymbol, LETTERS, mix, PLAIN_LIMIT, SEED } from './symbols';
import { TokenWriter } from './TokenWriter';
import { WordReader } from './WordReader';
import type { WordTable } from './WordTable';

const CLAUSE_SIGNS = new Set([...';:–—()[]{}|•\t']);
const NO_BREAKS: ReadonlySet<number> = new Set();

/**
 * Reads a block of text (no empty line in it) from left to right and hands over each sentence: folded words looked up in
 * the table, commas and clause signs; quoted words and addresses become words that no rule knows. Linear in the text.
 */
export class SentenceReader {
  private readonly tokens: TokenWriter;
  private readonly forms: FormTable;
  private readonly words: WordReader;
  private readonly quotations = new QuotationFinder();
  private readonly addresses = new AddressFinder();
  private readonly abbreviations: Abbreviations;
  private readonly andChain: number;
  private lineBreaks = NO_BREAKS;
  private text = '';
  private limit = 0;
  private at = 0;
  /** Hash of the last word. */
  private lastHash = 0;

  constructor(table: WordTable, language: Language, take: (sentence: Sentence) => void) {
    this.tokens = new TokenWriter(table, take);
    this.forms = table.forms;
    this.words = new WordReader(table.forms);
    this.abbreviations = new Abbreviations(language);
    this.andChain = table.chainOf(language === 'en' ? 'and' : 'und');
  }

  /** Offsets in the sentences are those of the text. */
  read(text: string, from: number, to: number): void {
    this.begin(text, from, to);
    let at = from;
    while (at < to) {
      const code = text.charCodeAt(at);
      if (code === 32) at++;
      else if (code < PLAIN_LIMIT && LETTERS[code] !== 0) at = this.readWord(at);
      else {
        this.at = at;
        if (code < 0x80 || !this.readRareWord(at)) this.readSign(code);
        at = this.at;
      }
    }
    this.tokens.endSentence();
  }

  private begin(text: string, from: number, to: number): void {
    this.text = text;
    this.limit = to;
    this.tokens.begin(text);
    this.addresses.begin(text, from, to);
    this.words.begin(text, to);
    this.quotations.begin(text, to);
    const newLine = text.indexOf('\n', from);
    this.lineBreaks = newLine >= 0 && newLine < to ? findLineBreaks(text, from, to) : NO_BREAKS;
  }

  /** Reads a word of plain letters; where it may go on behind a sign, it is read again with more care. */
  private readWord(start: number): number {
    const { text, limit } = this;
    let at = start;
    let hash = SEED;
    let extra = 0;
    let code = text.charCodeAt(at);
    let symbols = LETTERS[code] ?? 0;
    const isNumber = isDigitSymbol(symbols);
    do {
      if (symbols > 255) {
        hash = mix(hash, symbols >> 8);
        extra++;
      }
      hash = mix(hash, symbols & 255);
      if (++at >= limit) break;
      code = text.charCodeAt(at);
      symbols = code < PLAIN_LIMIT ? (LETTERS[code] ?? 0) : 0;
    } while (symbols !== 0);
    if (code !== 32 && at < limit && !surelyEndsWord(code) && this.mayGoOn(code, at) && this.readRareWord(start))
      return this.at;
    this.lastHash = hash;
    const found = this.forms.lookUp(hash, at - start + extra);
    if (found > 0 && !isNumber) this.tokens.push(0, found, start, at);
    else this.tokens.pushFound(found, isNumber, start, at);
    return at;
  }

  private mayGoOn(code: number, at: number): boolean {
    if (code !== 46 && code !== 44 && code !== 58) return true;
    return isDigitSymbol(LETTERS[this.text.charCodeAt(at - 1)] ?? 0);
  }

  /** A word that holds more than plain letters; false when none starts here. */
  private readRareWord(start: number): boolean {
    const { words } = this;
    if (!words.read(start)) return false;
    this.at = words.end;
    this.lastHash = words.hash;
    this.tokens.pushFound(words.lookUp(), isDigitSymbol(words.firstSymbol), start, words.end);
    return true;
  }

  private readSign(code: number): void {
    const { text, at } = this;
    this.at++;
    const sign = text.charAt(at);
    if (sign === '\n') this.readLineBreak(at);
    else if (isBlank(code) && code !== 9) return;
    else if (sign === ',') this.tokens.push(COMMA_SIGN, 0, at, at + 1);
    else if (sign === '.') this.readFullStop(at);
    else if (sign === '!' || sign === '?' || sign === '…') this.tokens.endSentence();
    else if (QUOTES.has(sign)) this.readQuote(at);
    else if (sign === '&') this.tokens.push(0, this.andChain, at, at + 1);
    else if ((sign === '@' || text.startsWith('://', at)) && this.takeAddress(at)) return;
    else if (CLAUSE_SIGNS.has(sign) || this.isDash(code, at)) this.tokens.push(CLAUSE_SIGN, 0, at, at + 1);
  }

  private readQuote(at: number): void {
    const { tokens } = this;
    if (at >= tokens.quotedUntil) tokens.quotedUntil = this.quotations.endOf(at);
  }

  /** Where the run of characters around `at` is a web or mail address, one unknown word takes its place. */
  private takeAddress(at: number): boolean {
    const { tokens, addresses } = this;
    if (!addresses.holds(at)) return false;
    tokens.takeBack(addresses.start);
    tokens.push(0, 0, addresses.start, addresses.end);
    this.at = addresses.end;
    return true;
  }

  private isDash(code: number, at: number): boolean {
    return code === 45 && isBlank(this.text.charCodeAt(at - 1)) && isBlank(this.text.charCodeAt(at + 1));
  }

  private readLineBreak(at: number): void {
    const { text, limit } = this;
    let next = at + 1;
    while (next < limit && isBlank(text.charCodeAt(next))) next++;
    this.at = next;
    if ('-*•–'.includes(text.charAt(next)) && isBlank(text.charCodeAt(next + 1))) this.tokens.endSentence();
    if (this.lineBreaks.has(at)) this.tokens.breakLine();
  }

  /** A full stop ends the sentence unless it belongs to an abbreviation, an ordinal number, a date or an address. */
  private readFullStop(at: number): void {
    const isLast = at + 1 >= this.limit || isBlank(this.text.charCodeAt(at + 1));
    if (!isLast && this.takeAddress(at)) return;
    const { tokens, text, limit, lastHash } = this;
    if (!this.abbreviations.endsHere(tokens.sentence, text, at, limit, lastHash)) tokens.endSentence();
  }
}
