/** What `npm run rules` writes for one language. Numbers are packed as in pack.ts, patterns as in ProgramWriter.ts. */
export interface CompiledRules {
  /** The language's common words, as far as rules use them, oftenest first: the first words of the table. */
  readonly common: string;
  /** Packed: how often each of them comes among a thousand words. */
  readonly frequency: string;
  /** All other words in alphabetical order; each as the number of letters it shares with the one before, and the rest. */
  readonly words: string;
  readonly rules: readonly CompiledRule[];
  /** Packed: the named lists that patterns use, each a pattern of its own. */
  readonly lists: string;
  /** Packed: for each rule how many patterns it has, how many that cancel in the sentence and in the clause, then these. */
  readonly patterns: string;
  /** Packed: for each pattern (not those that cancel) which of the words it needs is the rarest, by their order in it. */
  readonly triggers: string;
  /** Packed: what a mail speaks of when it belongs to an application; empty when the language has no such list. */
  readonly topic: string;
}

/** Wordings of one pattern, where the rule's would not fit. */
export type PatternWordings = readonly [pattern: number, ...wordings: readonly string[]];

export type CompiledRule = readonly [
  /** What stands behind the category in its id. */
  name: string,
  /** Category, severity, place and elsewhere in one number: see traitsOf. */
  traits: number,
  wordings: readonly string[],
  ...own: readonly PatternWordings[],
];

export const CATEGORY_NAMES = ['pushy', 'stock', 'impersonal', 'grovelling', 'trivia'] as const;
export const SEVERITY_NAMES = ['clear', 'mild'] as const;
export const PLACE_NAMES = [undefined, 'greeting', 'opening', 'closing'] as const;
export const ELSEWHERE_NAMES = [undefined, 'mild', 'nothing'] as const;

/** A rule's traits, each an index into its names. */
export interface Traits {
  readonly category: number;
  readonly severity: number;
  readonly place: number;
  readonly elsewhere: number;
}

export const joinTraits = ({ category, severity, place, elsewhere }: Traits) =>
  category + CATEGORY_NAMES.length * (severity + SEVERITY_NAMES.length * (place + PLACE_NAMES.length * elsewhere));

export function traitsOf(joined: number): Traits {
  const rest = Math.floor(joined / CATEGORY_NAMES.length);
  const places = Math.floor(rest / SEVERITY_NAMES.length);
  return {
    category: joined % CATEGORY_NAMES.length,
    severity: rest % SEVERITY_NAMES.length,
    place: places % PLACE_NAMES.length,
    elsewhere: Math.floor(places / PLACE_NAMES.length),
  };
}

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
  'capture',
] as const;
export type NodeCode = (typeof NODE_CODES)[number];
export const FIRST_WORD_CODE = NODE_CODES.length;
/** Added to the number of shared letters to make it a character that no word contains. */
export const SHARED_LETTERS_BASE = 65;
