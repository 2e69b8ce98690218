/** What compile-rules writes for one language. Numbers are packed as in pack.ts. */
export interface CompiledRules {
  /** Folded words, separated by blanks; `~` and `*` as in patterns. Predicate of the n-th word: FIRST_WORD + n. */
  readonly words: string;
  /** Packed: for each group of words its size and its words' numbers, as differences. Groups follow the words. */
  readonly groups: string;
  /** Id, category (index), severity (0 clear, 1 mild), position (0 anywhere, 1 greeting, 2 closing), replacements. */
  readonly rules: readonly CompiledRule[];
  /** Packed patterns; loadRules.ts reads them. */
  readonly patterns: string;
}

export type CompiledRule = readonly [
  id: string,
  category: number,
  severity: number,
  position: number,
  ...replacements: readonly string[],
];

/** Predicates with a meaning of their own; those of words and groups start at FIRST_WORD. */
export const ANY_WORD = 0;
export const NUMBER = 1;
export const COMMA = 2;
export const ANYTHING = 3;
export const FIRST_WORD = 4;

/** Bits of a state's flags. */
export const ACCEPTS = 1;
export const ACCEPTS_AT_END = 2;
export const MARKED = 4;

export const CATEGORY_NAMES = ['pushy', 'stock', 'impersonal', 'grovelling', 'trivia'] as const;
