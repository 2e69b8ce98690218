import type { Reach } from './piece';

/*
 * Programs as they are written: nodes in a row, each `kind, where the next node begins, arguments …`. The Flattener turns
 * them into the operations that run (operations.ts); the Locator walks them. A node takes a set of
 * places between words (bit n: before the n-th word) and gives the set of places where a match of it may end, for all
 * starts at once.
 */
export const WORD_IS = 0; // predicate
export const WORD_IN = 1; // set of words
export const WORD_NOT_IN = 2; // set of words
export const ANY_WORD = 3;
export const COMMA = 4;
export const START = 5;
export const END = 6;
export const GAP = 7; // words
export const WIDE_GAP = 8; // words and signs
export const OPTIONAL = 9; // node
export const SEQUENCE = 10; // nodes …
export const CHOICE = 11; // nodes …
export const LIST = 12; // where its node begins
export const MARK = 13; // node
export const CAPTURE = 14; // number, node

/** One pattern, or one part of a set. */
export interface Part {
  /** Where its program begins. */
  readonly program: number;
  /** Words that its longest match takes. */
  readonly span: number;
  readonly hasMark: boolean;
  /** What words a match needs. */
  readonly needs: readonly Need[];
  /** Of a sequence: where the words of each need can be. */
  readonly reaches: readonly Reach[] | undefined;
}

/** Predicates of which one must hold for some word of a match. */
export type Need = readonly number[];

/** A pattern, or a set of parts that may stand in any order. */
export interface Unit {
  readonly parts: readonly Part[];
  /** Words from the first to the last of a set's parts; 0 when the pattern is no set. */
  readonly window: number;
  readonly crossesCommas: boolean;
}
