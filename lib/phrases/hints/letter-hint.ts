import type { Country, FollowUpKind, Language } from '../../domain/application';
import type { Severity } from '../finding';
import type { OwnLetter } from './OwnLetter';

/** What can be said about a letter as a whole. Each kind's text is the interface text `letter_hint_<kind>`. */
export const LETTER_HINT_KINDS = [
  'placeholder',
  'mixed_address',
  'greeting_comma',
  'no_thanks',
  'capitals',
  'loud_marks',
  'stacked_hedges',
  'several_asks',
  'many_questions',
  'long_sentence',
  'long_letter',
  'afterthoughts',
] as const;
export type LetterHintKind = (typeof LETTER_HINT_KINDS)[number];

/** Under this name a hint about the whole letter is hidden, as a rule's hints are under the rule's. */
export const letterHintRule = (kind: LetterHintKind) => `letter/${kind}`;

/** The kind of hint that such a name stands for; `undefined` for the name of a rule. */
export const kindOfLetterHint = (ruleId: string) => LETTER_HINT_KINDS.find((kind) => letterHintRule(kind) === ruleId);

/** A hint about the whole letter. Where one place shows it best, `start` and `end` are there: UTF-16 code units, `end` exclusive. */
export interface LetterHint {
  kind: LetterHintKind;
  severity: Severity;
  start?: number;
  end?: number;
  /** How many there are of what the hint is about: words, questions, … */
  count?: number;
}

/** What is known of a letter besides its text. */
export interface LetterFacts {
  language: Language;
  /** Which follow-up it is written for; left out where that isn't known. */
  step?: FollowUpKind | undefined;
  /** The reader's country: Switzerland has a custom of its own for the greeting line. */
  country?: Country | undefined;
}

/** Says at most one thing about a letter: `undefined` where there is nothing to say. */
export type HintFinder = (letter: OwnLetter, facts: LetterFacts) => LetterHint | undefined;
