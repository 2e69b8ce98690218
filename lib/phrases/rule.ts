import type { Language } from '../domain/application';
import type { Category, Severity } from './finding';

/** A sentence on which a rule is tried. In `hits`, the words to be marked stand between `[` and `]`. */
export type Example = string;

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
  patterns: readonly string[];
  /** A hit is dropped when one of these matches within the same sentence (negation, a date the reader set, …). */
  unless?: readonly string[];
  /** Where in the mail it can stand; anywhere when left out. `greeting`: the first three non-empty lines; `closing`: the last three. */
  position?: 'greeting' | 'closing';
  /** Why it is marked, one sentence each, in the languages of the interface. */
  reason: Readonly<Record<Language, string>>;
  /** Calmer wordings in the rule's language; empty where only the advice in `reason` helps. */
  replacements: readonly string[];
  /** At least two sentences that must be marked, with the marked words in brackets. */
  hits: readonly Example[];
  /** At least two sentences that must not be marked by this rule. */
  misses: readonly Example[];
  /** Where the knowledge comes from. */
  source: string;
}
