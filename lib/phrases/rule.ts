import type { Language } from '../domain/application';
import type { Category, Severity } from './finding';

/** A sentence on which a rule is tried. In `hits`, the words to be marked stand between `[` and `]`. */
export type Example = string;

/** A pattern, alone or with wordings of its own where those of the rule would not fit its grammar. */
export type RulePattern = string | { readonly match: string; readonly replacements: readonly string[] };

/**
 * One rule: data, with the examples that prove it. One rule a file, in rules/<language>/<id>.ts.
 * The pattern language is described in pattern.ts.
 */
export interface Rule {
  /** `<category>/<name>`, unique within the language, for example `pushy/own-deadline`. */
  id: string;
  language: Language;
  category: Category;
  severity: Severity;
  /** Any of these makes a hit. */
  patterns: readonly RulePattern[];
  /** A hit is dropped when one of these matches within the same sentence (negation, a date the reader set, …). */
  unless?: readonly string[];
  /** A hit is dropped when one of these matches and begins in one of the clauses that the hit touches. */
  unlessInClause?: readonly string[];
  /**
   * Where in the mail it can stand; anywhere when left out. `greeting`: the first three non-empty lines; `opening`: the
   * first two sentences after the greeting line; `closing`: the last three lines.
   */
  position?: 'greeting' | 'opening' | 'closing';
  /**
   * What a hit counts in a mail that never speaks of an application, an interview, a position (list `application` in
   * lists/<language>.ts): `mild`, or `nothing`. Left out: the same as everywhere.
   */
  elsewhere?: 'mild' | 'nothing';
  /** Why it is marked, one sentence each, in the languages of the interface. */
  reason: Readonly<Record<Language, string>>;
  /** What to do instead, one sentence each; needed where no replacement can be given. */
  advice?: Readonly<Record<Language, string>>;
  /**
   * Calmer wordings in the rule's language for exactly the marked words, best first, written as in the middle of a
   * sentence; `$1` puts in what `$1( )` in the pattern took. Empty where only the advice helps.
   */
  replacements: readonly string[];
  /** At least three sentences that must be marked, with the marked words in brackets. */
  hits: readonly Example[];
  /** At least three sentences that must not be marked by this rule. */
  misses: readonly Example[];
  /** Where the knowledge comes from. */
  source: string;
}

export const matchOf = (pattern: RulePattern): string => (typeof pattern === 'string' ? pattern : pattern.match);
