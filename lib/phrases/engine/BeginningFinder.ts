import { fold } from './fold';
import type { Beginning } from './Sentence';
import { LETTERS, PLAIN_LIMIT, toSymbol } from './symbols';
import { PREFIX_KEY_LETTERS, type WordTable } from './WordTable';

/** No beginning in a rule is longer. */
const MOST_LETTERS = 32;

/** A letter's one symbol; 0 for all that takes a closer look. */
function plainSymbol(code: number): number {
  const symbols = code < PLAIN_LIMIT ? (LETTERS[code] ?? 0) : 0;
  return symbols > 255 ? 0 : symbols;
}

/** Finds words that begin as a rule wants it (`desperat*`), among those that the table doesn't know whole. */
export class BeginningFinder {
  private readonly letters = new Uint8Array(MOST_LETTERS + 1);
  private count = 0;

  constructor(private readonly table: WordTable) {}

  /** A quick look at the first letters: false where nothing can begin so. */
  mayBegin(text: string, from: number, to: number): boolean {
    if (to - from < PREFIX_KEY_LETTERS) return to - from === PREFIX_KEY_LETTERS - 1;
    const a = plainSymbol(text.charCodeAt(from));
    const b = plainSymbol(text.charCodeAt(from + 1));
    const c = plainSymbol(text.charCodeAt(from + 2));
    return a === 0 || b === 0 || c === 0 || this.table.mayBegin(a, b, c);
  }

  /** Notes for a token what holds for the word at these offsets. */
  note(text: string, from: number, to: number, token: number, begun: Beginning[]): void {
    if (to - from < PREFIX_KEY_LETTERS - 1) return;
    this.count = 0;
    const { letters, table } = this;
    const read = this.fold(text, from, to, PREFIX_KEY_LETTERS);
    const beginnings = table.beginningsAt(letters[0] ?? 0, letters[1] ?? 0, letters[2] ?? 0);
    if (beginnings.length === 0 || this.count < PREFIX_KEY_LETTERS) return;
    this.fold(text, read, to, MOST_LETTERS);
    for (const { symbols, predicate } of beginnings) if (this.beginsWith(symbols)) begun.push({ token, predicate });
  }

  /** Folds letters until there are `most`; gives the offset behind the last one read. */
  private fold(text: string, from: number, to: number, most: number): number {
    let at = from;
    for (; at < to && this.count < most; at++) {
      const code = text.charCodeAt(at);
      const symbols = code < PLAIN_LIMIT ? (LETTERS[code] ?? 0) : 0;
      if (symbols > 255) this.letters[this.count++] = symbols >> 8;
      if (symbols > 0) this.letters[this.count++] = symbols & 255;
      else if (code >= 0x80)
        for (const letter of fold(code) ?? '') this.letters[this.count++] = toSymbol(letter.charCodeAt(0));
    }
    return at;
  }

  private beginsWith(prefix: Uint8Array): boolean {
    if (prefix.length > this.count) return false;
    for (let n = 0; n < prefix.length; n++) if (prefix[n] !== this.letters[n]) return false;
    return true;
  }
}
