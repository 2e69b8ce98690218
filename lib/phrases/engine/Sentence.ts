/*
 * What a token is, in one byte. Kinds: a word, a number, a comma, another sign that parts clauses. Gaps take words and
 * numbers only.
 */
export const NUMBER = 1;
export const COMMA_SIGN = 2;
export const CLAUSE_SIGN = 4;
export const SIGN = COMMA_SIGN | CLAUSE_SIGN;
/** Stands first in the sentence, or after a line break that the writer made. */
export const OPENS = 8;
/** Stands last in the sentence, or before a line break that the writer made. */
export const CLOSES = 16;
/** The first and the second half of a contraction: `I'm` is two tokens. */
export const FIRST_HALF = 32;
export const SECOND_HALF = 64;

/** No sentence is longer: it bounds the work on text without full stops. */
export const LONGEST_SENTENCE = 120;

/** A word that begins as a rule wants it (`desperat*`). */
export interface Beginning {
  readonly token: number;
  readonly predicate: number;
}

/** The tokens of one sentence, used again for the next: one entry a token in each of the arrays. */
export class Sentence {
  count = 0;
  hasNumber = false;
  readonly flags = new Uint8Array(LONGEST_SENTENCE);
  /** UTF-16 offsets in the text. Both halves of a contraction carry the offsets of the whole written word. */
  readonly start = new Int32Array(LONGEST_SENTENCE);
  readonly end = new Int32Array(LONGEST_SENTENCE);
  /** The word's chain of predicates; 0 for a word that no rule knows. */
  readonly chain = new Int32Array(LONGEST_SENTENCE);
  /** In the order of the tokens. */
  readonly begun: Beginning[] = [];
  private readonly clauses = new Int32Array(LONGEST_SENTENCE);
  private clausesKnown = 0;

  clear(): void {
    this.count = this.clausesKnown = 0;
    this.hasNumber = false;
    if (this.begun.length > 0) this.begun.length = 0;
  }

  is(token: number, flags: number): boolean {
    return ((this.flags[token] ?? 0) & flags) !== 0;
  }

  mark(token: number, flag: number): void {
    this.flags[token] = (this.flags[token] ?? 0) | flag;
  }

  /** Takes back the tokens from `count` on; whether one of them opened a sentence or line. */
  cutTo(count: number): boolean {
    let hasOpened = false;
    for (let token = count; token < this.count; token++) hasOpened ||= this.is(token, OPENS);
    this.count = count;
    while ((this.begun.at(-1)?.token ?? -1) >= count) this.begun.pop();
    return hasOpened;
  }

  /** Marks the last word before here as closing a sentence or line. */
  markClosed(): void {
    let last = this.count - 1;
    while (last >= 0 && this.is(last, SIGN)) last--;
    if (last >= 0) this.mark(last, CLOSES);
  }

  /** Number of the clause; commas, semicolons, dashes and brackets begin a new one. */
  clauseOf(token: number): number {
    while (this.clausesKnown <= token) {
      const at = this.clausesKnown++;
      const before = at > 0 ? (this.clauses[at - 1] ?? 0) : 0;
      this.clauses[at] = this.is(at, SIGN) ? before + 1 : before;
    }
    return this.clauses[token] ?? 0;
  }
}
