import { DIAERESIS, fold, isApostrophe } from './fold';
import { APOSTROPHE_SYMBOL, FIRST_DIGIT_SYMBOL, toSymbol, type WordIndex } from './word-index';

const ASCII_SYMBOLS = Uint8Array.from({ length: 0x80 }, (_, code) => {
  const symbol = toSymbol(code >= 65 && code <= 90 ? code + 32 : code);
  return symbol === APOSTROPHE_SYMBOL ? 0 : symbol;
});
const UMLAUT_SYMBOLS = new Set([...'aou'].map((letter) => toSymbol(letter.charCodeAt(0))));
/** Stands for letters that no rule word has. */
const OTHER_LETTER = 39;
const LETTER = /[\p{L}\p{N}]/u;

/** Reads one word after the other, folding each letter and walking the index with it. */
export class WordScanner {
  /** Where the last word began and ended. */
  start = 0;
  end = 0;
  private node = 0;
  private begun = 0;
  private lastLetter = 0;
  private beforeApostrophe = 0;

  constructor(
    private readonly text: string,
    private readonly index: WordIndex,
  ) {}

  /** Reads the word or number that starts at an offset; false when none does. */
  scan(start: number): boolean {
    const { text } = this;
    this.end = start;
    this.node = this.index.root;
    this.begun = this.lastLetter = this.beforeApostrophe = 0;
    while (this.end < text.length) {
      const code = text.charCodeAt(this.end);
      const symbol = code < 0x80 ? (ASCII_SYMBOLS[code] ?? 0) : 0;
      if (symbol > 0) {
        this.end++;
        this.lastLetter = symbol;
        this.step(symbol);
      } else if (!this.readRareLetter(code)) break;
    }
    if (this.lastLetter > 0) this.start = start;
    return this.lastLetter > 0;
  }

  /** The two words that a contraction stands for, as indices of predicate lists. */
  get halves(): readonly [number, number] | undefined {
    const nodes = this.index.split.get(this.node);
    return nodes && [this.index.whole[nodes[0]] ?? 0, this.index.whole[nodes[1]] ?? 0];
  }

  /** What holds for the word: an index of the word index's lists. */
  get list(): number {
    const isPossessive = this.beforeApostrophe > 0 && (this.text.charCodeAt(this.end - 1) | 32) === 0x73;
    return isPossessive ? this.beforeApostrophe : this.listHere();
  }

  get isNumber(): boolean {
    const first = this.text.charCodeAt(this.start);
    return first >= 48 && first <= 57;
  }

  /** The folded word, if it is short and ends right before the offset. */
  shortWordBefore(offset: number): string {
    if (this.end !== offset || offset - this.start > 12) return '';
    return [...this.text.slice(this.start, offset)].map((letter) => fold(letter.codePointAt(0) ?? 0) ?? ' ').join('');
  }

  private listHere(): number {
    return this.node === 0 ? this.begun : (this.index.whole[this.node] ?? 0);
  }

  private step(symbol: number): void {
    const { index, node } = this;
    if (node === 0) return;
    this.node = symbol === 0 ? 0 : index.step(node, symbol);
    if (this.node === 0) this.begun = index.begun[node] ?? 0;
  }

  /** An apostrophe or point inside a word, or a letter beyond a–z; false where the word ends. */
  private readRareLetter(code: number): boolean {
    if (this.lastLetter > 0 && this.joins(code)) {
      if (isApostrophe(code))
        this.beforeApostrophe = LETTER.test(this.text.charAt(this.skipInvisible(this.skipInvisible(this.end + 1) + 1)))
          ? 0
          : this.listHere();
      this.step(isApostrophe(code) ? APOSTROPHE_SYMBOL : 0);
      this.end++;
      return true;
    }
    if (code < 0x80) return false;
    const point = this.text.codePointAt(this.end) ?? code;
    const folded = point === DIAERESIS && UMLAUT_SYMBOLS.has(this.lastLetter) ? 'e' : fold(point);
    if (folded === null) return false;
    this.end += point > 0xffff ? 2 : 1;
    for (let i = 0; i < folded.length; i++) {
      this.lastLetter = toSymbol(folded.charCodeAt(i)) || OTHER_LETTER;
      this.step(toSymbol(folded.charCodeAt(i)));
    }
    return true;
  }

  /** An apostrophe between letters, or a point, comma or colon between digits (`9.30`, `3:15`). */
  private joins(code: number): boolean {
    const next = this.text.charCodeAt(this.skipInvisible(this.end + 1));
    if (isApostrophe(code)) return (next | 32) >= 97 && (next | 32) <= 122;
    if (code !== 46 && code !== 44 && code !== 58) return false;
    return this.lastLetter >= FIRST_DIGIT_SYMBOL && this.lastLetter < APOSTROPHE_SYMBOL && next >= 48 && next <= 57;
  }

  /** The next offset at which something visible stands. */
  private skipInvisible(offset: number): number {
    let at = offset;
    while (this.text.charCodeAt(at) >= 0x80 && fold(this.text.charCodeAt(at)) === '') at++;
    return at;
  }
}
