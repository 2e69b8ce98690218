import type { Language } from '../../domain/application';
import { ABBREVIATIONS } from './abbreviations';
import { findLineBreaks } from './findLineBreaks';
import { findQuotations } from './findQuotations';
import { DIAERESIS, fold, isApostrophe } from './fold';
import { skipAddress } from './skipAddress';
import { CLAUSE_SIGN, COMMA_SIGN, DIGITS, emptyTokens, type Tokens, WORD } from './tokens';
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
  private lastWord = '';
  private readonly quotations: ReturnType<typeof findQuotations>;
  private readonly lineBreaks: ReadonlySet<number>;

  constructor(
    private readonly text: string,
    private readonly index: WordIndex,
    private readonly language: Language,
  ) {
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
    this.lastWord = '';
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

  /** Reads a word or number; false when none starts here. */
  private readWord(): boolean {
    const { text, index } = this;
    const start = this.at;
    let node = index.root;
    let begun = 0;
    let beforeApostrophe = -1;
    let letters = '';
    const step = (symbol: number) => {
      begun = node === 0 ? begun : (index.begun[node] ?? 0);
      node = node === 0 || symbol === 0 ? 0 : index.step(node, symbol);
    };
    while (this.at < text.length) {
      const next = this.readLetter(letters);
      if (next === null) break;
      if (next === "'") beforeApostrophe = node === 0 ? begun : (index.whole[node] ?? 0);
      for (let i = 0; i < next.length; i++) step(toSymbol(next.charCodeAt(i)));
      letters = letters.length < 12 ? letters + next : letters;
    }
    if (letters === '') {
      this.at = start;
      return false;
    }
    this.finishWord(start, letters, node, node === 0 ? begun : (index.whole[node] ?? 0), beforeApostrophe);
    return true;
  }

  private finishWord(start: number, letters: string, node: number, list: number, beforeApostrophe: number): void {
    const { index, at } = this;
    const parts = index.split.get(node);
    const first = letters.charCodeAt(0);
    this.lastWord = letters;
    if (parts) {
      this.push(WORD, index.whole[parts[0]] ?? 0, start, at, 1);
      this.push(WORD, index.whole[parts[1]] ?? 0, start, at, 2);
    } else if (letters.endsWith("'s") && beforeApostrophe > 0) this.push(WORD, beforeApostrophe, start, at);
    else this.push(first >= 48 && first <= 57 ? DIGITS : WORD, list, start, at);
  }

  /** The folded letters at the present place, which it moves on; null where the word ends. */
  private readLetter(before: string): string | null {
    const { text, at } = this;
    const code = text.charCodeAt(at);
    if (code < 0x80) {
      const small = code >= 65 && code <= 90 ? code + 32 : code;
      if ((small >= 97 && small <= 122) || (code >= 48 && code <= 57)) {
        this.at++;
        return String.fromCharCode(small);
      }
    }
    if (before !== '' && this.joins(code, before)) {
      this.at++;
      return code === 46 || code === 44 || code === 58 ? '.' : "'";
    }
    if (code < 0x80) return null;
    const point = text.codePointAt(at) ?? code;
    const folded = fold(point);
    if (folded === null) return null;
    this.at += point > 0xffff ? 2 : 1;
    return point === DIAERESIS && /[aou]$/.test(before) ? 'e' : folded;
  }

  /** An apostrophe between letters, or a point, comma or colon between digits (`9.30`, `3:15`). */
  private joins(code: number, before: string): boolean {
    const next = this.text.charCodeAt(this.at + 1);
    if (isApostrophe(code)) return (next | 32) >= 97 && (next | 32) <= 122;
    if (code !== 46 && code !== 44 && code !== 58) return false;
    return /[0-9]$/.test(before) && next >= 48 && next <= 57;
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
    const word = this.lastWord;
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
