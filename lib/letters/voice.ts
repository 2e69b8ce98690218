import type { Language, Terms } from '../domain/application';
import { commonValues } from './commonValues';
import type { LetterRequest } from './letter';
import { type LetterLocale, letterLocale } from './letterLocale';
import { pickOrder } from './pick';
import { longestSentence } from './wordCount';

/**
 * Several ways to say the same; which one is chosen by the record. `[formal|informal]` or `[formal|informal|informal to several]` words,
 * `{slots}`.
 */
export type Variants = readonly [string, ...string[]];

/** Says our own sentences in the contact's language, terms and spelling, around what the user knows. */
export interface Voice {
  locale: LetterLocale;
  language: Language;
  terms: Terms;
  /** `slot` names the place in the letter; `values` fill slots beyond the common ones; `turn` counts within a place. */
  say(slot: string, variants: Variants, values?: Values, turn?: number): string;
  /** The same, or `undefined` where every variant would be longer than a sentence should be. */
  sayShort(slot: string, variants: Variants, values?: Values, turn?: number): string | undefined;
}

type Values = Readonly<Record<string, string>>;
type Voiced = Pick<LetterRequest, 'contact' | 'others' | 'seed' | 'company' | 'role' | 'interview' | 'agreedCall'>;

/** Longer sentences get a hint of our own checker (R5). */
export const LONGEST_SENTENCE = 25;
const MARKS = /\[([^|\]]*)\|([^|\]]*)(?:\|([^\]]*))?\]|\{(\w+)\}/g;

/**
 * Common slots are those of `commonValues`. Values go in once and are never read as a template. A variant that would become too long with
 * these values makes room for the next.
 */
export function createVoice(request: Voiced): Voice {
  const locale = letterLocale(request.contact);
  const common = commonValues(request, locale);
  const form = formOf(request);
  const fill = (template: string, values: Values) =>
    inOwnSpelling(template, locale).replace(MARKS, (_, formal, informal, several, name) =>
      name ? (values[name] ?? common[name] ?? '') : { formal, informal, several: several ?? informal }[form],
    );
  const sayShort: Voice['sayShort'] = (slot, variants, values = {}, turn = 0) =>
    pickOrder(request.seed, slot, variants, turn)
      .map((template) => fill(template, values))
      .find((text) => longestSentence(text) <= LONGEST_SENTENCE);
  return {
    locale,
    language: request.contact.language,
    terms: form === 'formal' ? 'formal' : 'informal',
    sayShort,
    say: (slot, variants, values = {}, turn = 0) =>
      sayShort(slot, variants, values, turn) ?? fill(pickOrder(request.seed, slot, variants, turn)[0], values),
  };
}

/** One person on formal terms makes a letter to several formal. */
function formOf({ contact, others = [] }: Voiced): 'formal' | 'informal' | 'several' {
  if ([contact, ...others].some(({ terms }) => terms === 'formal')) return 'formal';
  return others.length > 0 ? 'several' : 'informal';
}

/** Swiss letters write ss; names and the user's words are put in later and keep their ß. */
function inOwnSpelling(template: string, locale: LetterLocale): string {
  return locale === 'de-CH' ? template.replaceAll('ß', 'ss') : template;
}
