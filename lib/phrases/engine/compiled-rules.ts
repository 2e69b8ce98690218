/** What compile-rules writes for one language. Numbers are packed as in pack.ts, patterns as in unpackPatterns.ts. */
export interface CompiledRules {
  /** The language's common words, as far as rules use them, separated by blanks: the first words of the table. */
  readonly common: string;
  /** Packed: how often each of them comes among a thousand words. */
  readonly frequency: string;
  /** All other words in alphabetical order; each as the number of letters it shares with the one before, and the rest. */
  readonly words: string;
  /** Id, category (index), severity (0 clear, 1 mild), position (0 anywhere, 1 greeting, 2 closing), replacements. */
  readonly rules: readonly CompiledRule[];
  /** Packed: the named lists that patterns use, each a pattern of its own. */
  readonly lists: string;
  /** Packed: for each rule the number of its patterns and of those that cancel, then these. */
  readonly patterns: string;
}

export type CompiledRule = readonly [
  id: string,
  category: number,
  severity: number,
  position: number,
  ...replacements: readonly string[],
];

/** Predicates with a meaning of their own; those of words and groups start at FIRST_PREDICATE. */
export const ANY_WORD = 0;
export const NUMBER = 1;
export const COMMA = 2;
export const ANYTHING = 3;
export const FIRST_PREDICATE = 4;

/**
 * What a packed number means at the start of a node; `pair` and `triple` are sequences of two and three, `options` an
 * optional choice (all three come often). From FIRST_WORD_CODE on it is a word of the table.
 */
export const NODE_CODES = [
  'any',
  'number',
  'comma',
  'start',
  'end',
  'gap',
  'optional',
  'mark',
  'sequence',
  'choice',
  'not',
  'list',
  'set',
  'pair',
  'triple',
  'options',
] as const;
export const FIRST_WORD_CODE = NODE_CODES.length;
/** Added to the number of shared letters to make it a character that no word contains. */
export const SHARED_LETTERS_BASE = 65;

/** Bits of a state's flags. */
export const ACCEPTS = 1;
export const ACCEPTS_AT_END = 2;
export const MARKED = 4;

export const CATEGORY_NAMES = ['pushy', 'stock', 'impersonal', 'grovelling', 'trivia'] as const;
