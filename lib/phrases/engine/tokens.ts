/** Kinds of tokens; gaps take words and numbers only. */
export const WORD = 0;
export const DIGITS = 1;
export const COMMA_SIGN = 2;
export const CLAUSE_SIGN = 3;

/** A block of text as the matcher sees it: one entry per token in each of the arrays. */
export interface Tokens {
  readonly kind: number[];
  /** Index into the word index's `lists`. */
  readonly list: number[];
  /** UTF-16 offsets in the block. Both halves of a contraction carry the offsets of the whole written word. */
  readonly start: number[];
  readonly end: number[];
  /** 0 a whole written word, 1 the first half of a contraction, 2 the second. */
  readonly half: number[];
  /** Stands first in a sentence, or after a line break that the writer made. */
  readonly opens: boolean[];
  /** Stands last in a sentence, or before a line break that the writer made. */
  readonly closes: boolean[];
  /** Number of the clause; commas, semicolons, dashes and brackets begin a new one. */
  readonly clause: number[];
  /** First token of each sentence, and at the end the number of tokens. */
  readonly sentences: number[];
}

export function emptyTokens(): Tokens {
  return { kind: [], list: [], start: [], end: [], half: [], opens: [], closes: [], clause: [], sentences: [0] };
}
