/*
 * Programs as they run: operations in a row over a set of places between words (bit n: before the n-th word), which each
 * operation turns into the set of places that are reached from there, for all starts at once. Made of the nodes in
 * program.ts when a program is first run. Each is written `operation, where the next begins, arguments …`.
 */
export const RETURN = 0;
export const TAKE_WORD = 1; // predicate
export const TAKE_ONE_OF = 2; // set of words
export const TAKE_OTHER = 3; // set of words
export const TAKE_ANY = 4;
export const TAKE_COMMA = 5;
export const AT_START = 6;
export const AT_END = 7;
export const SKIP_WORDS = 8; // most
export const SKIP_TOKENS = 9; // most
export const MAY_TAKE_WORD = 10; // predicate
export const MAY_TAKE_ONE_OF = 11; // set of words
export const SAVE = 12;
export const JOIN_SAVED = 13;
export const OPEN_CHOICE = 14;
export const NEXT_CHOICE = 15;
export const CLOSE_CHOICE = 16;
/** Goes on behind a sequence that can't match any more. */
export const STOP_IF_NONE = 17; // where to
export const CALL = 18; // node of a list
