import type { FormTable } from './FormTable';
import { DIAERESIS, fold, isApostrophe } from './fold';
import { APOSTROPHE_SYMBOL, isDigitSymbol, LETTERS, mix, PLAIN_LIMIT, SEED, toSymbol } from './symbols';

const UMLAUT_SYMBOLS = new Set([...'aou'].map((letter) => toSymbol(letter.charCodeAt(0))));
const LETTER = /[\p{L}\p{N}]/u;

/** Reads a word letter by letter, with all that words may hold: apostrophes, soft hyphens, combining marks, any script. */
export class WordReader {
  private text = '';
  private limit = 0;
  /** Where the last word ends, and its folded letters: how many, their hash, the first of them. */
  end = 0;
  length = 0;
  hash = 0;
  firstSymbol = 0;
  /** What is known of the part before a possessive 's; -1 when there is none. */
  private beforeApostrophe = -1;
  private lastSymbol = 0;

  constructor(private readonly forms: FormTable) {}

  /** @param limit where the block ends in the text */
  begin(text: string, limit: number): void {
    this.text = text;
    this.limit = limit;
  }

  /** Reads the word or number that starts at an offset; false when none does. */
  read(start: number): boolean {
    this.end = start;
    this.length = this.firstSymbol = this.lastSymbol = 0;
    this.hash = SEED;
    this.beforeApostrophe = -1;
    while (this.end < this.limit && this.readLetter(this.text.charCodeAt(this.end)));
    return this.length > 0;
  }

  /** What the table says of the word (see FormTable.lookUp); of `company` for `company's`. */
  lookUp(): number {
    const isPossessive = this.beforeApostrophe >= 0 && (this.text.charCodeAt(this.end - 1) | 32) === 0x73;
    const found = this.forms.lookUp(this.hash, this.length);
    return isPossessive && found >= 0 ? this.beforeApostrophe : found;
  }

  private add(symbol: number): void {
    if (this.length === 0) this.firstSymbol = symbol;
    this.hash = mix(this.hash, symbol);
    this.lastSymbol = symbol;
    this.length++;
  }

  /** A letter, or an apostrophe or point inside a word; false where the word ends. */
  private readLetter(code: number): boolean {
    const symbols = code < PLAIN_LIMIT ? (LETTERS[code] ?? 0) : 0;
    if (symbols > 0) {
      if (symbols > 255) this.add(symbols >> 8);
      this.add(symbols & 255);
      this.end++;
      return true;
    }
    if (this.length > 0 && this.joins(code)) {
      if (isApostrophe(code)) this.meetApostrophe();
      else this.add(toSymbol(code));
      this.end++;
      return true;
    }
    return code >= 0x80 && this.readOtherLetter(code);
  }

  private readOtherLetter(code: number): boolean {
    const point = this.text.codePointAt(this.end) ?? code;
    const folded = point === DIAERESIS && UMLAUT_SYMBOLS.has(this.lastSymbol) ? 'e' : fold(point);
    if (folded === null || (folded === '' && this.length === 0)) return false;
    this.end += point > 0xffff ? 2 : 1;
    for (let n = 0; n < folded.length; n++) this.add(toSymbol(folded.charCodeAt(n)));
    return true;
  }

  private meetApostrophe(): void {
    const after = this.skipInvisible(this.skipInvisible(this.end + 1) + 1);
    if (after >= this.limit || !LETTER.test(this.text.charAt(after))) {
      this.beforeApostrophe = Math.max(0, this.forms.lookUp(this.hash, this.length));
    }
    this.add(APOSTROPHE_SYMBOL);
  }

  /** An apostrophe between letters, or a point, comma or colon between digits (`9.30`, `3:15`). */
  private joins(code: number): boolean {
    const isBetweenDigits = code === 46 || code === 44 || code === 58;
    if (!isBetweenDigits && !isApostrophe(code)) return false;
    const at = this.skipInvisible(this.end + 1);
    const next = at < this.limit ? this.text.charCodeAt(at) : 0;
    if (!isBetweenDigits) return (next | 32) >= 97 && (next | 32) <= 122;
    return isDigitSymbol(this.lastSymbol) && next >= 48 && next <= 57;
  }

  /** The next offset at which something visible stands. */
  private skipInvisible(offset: number): number {
    let at = offset;
    while (at < this.limit && this.text.charCodeAt(at) >= 0x80 && fold(this.text.charCodeAt(at)) === '') at++;
    return at;
  }
}
