import type { Contact } from '../domain/application';
import type { LetterRequest } from './letter';
import { letterDate } from './letterDate';
import { type LetterLocale, letterLocale } from './letterLocale';
import { pick } from './pick';
import { oneLine } from './plainText';
import { roleInText } from './roleInText';

/** Several ways to say the same; which one is chosen by the record. `[formal|informal]` or `[formal|informal|informal to several]` words, `{slots}`. */
export type Variants = readonly [string, ...string[]];

/** Says our own sentences in the contact's language, terms and spelling, around what the user knows. */
export interface Voice {
  locale: LetterLocale;
  /** `slot` names the place in the letter; `values` fill slots beyond the common ones; `turn` counts within a place. */
  say(slot: string, variants: Variants, values?: Readonly<Record<string, string>>, turn?: number): string;
}

const MARKS = /\[([^|\]]*)\|([^|\]]*)(?:\|([^\]]*))?\]|\{(\w+)\}/g;

/**
 * Common slots: `{when}` (` am 12. November` or nothing), `{on}` (the same at the head of a sentence), `{role}` and `{at}`,
 * each so that the sentence is right when nothing is known. Values go in once and are never read as a template.
 */
export function createVoice(request: LetterRequest): Voice {
  const { contact, seed } = request;
  const locale = letterLocale(contact);
  const common = commonValues(request, locale);
  return {
    locale,
    say(slot, variants, values = {}, turn = 0) {
      const known: Readonly<Record<string, string>> = { ...common, ...values };
      return withOneColon(inOwnSpelling(pick(seed, slot, variants, turn), locale), known).replace(
        MARKS,
        (_, formal, informal, _several, name) => (name ? (known[name] ?? '') : forTerms(contact, formal, informal)),
      );
    },
  };
}

function commonValues({ company, role, interview }: LetterRequest, locale: LetterLocale): Record<string, string> {
  const date = letterDate(interview.date, locale);
  const english = locale.startsWith('en');
  const on = english ? `on ${date}` : `am ${date}`;
  return {
    when: date ? ` ${on}` : '',
    on: date ? on : english ? 'recently' : 'neulich',
    role: roleInText(role, locale),
    at: oneLine(company) ? ` at ${oneLine(company)}` : ' with you',
  };
}

function forTerms({ terms }: Contact, formal: string, informal: string): string {
  return terms === 'formal' ? formal : informal;
}

/** Swiss letters write ss; names and the user's words are put in later and keep their ß. */
function inOwnSpelling(template: string, locale: LetterLocale): string {
  return locale === 'de-CH' ? template.replaceAll('ß', 'ss') : template;
}

/** The user's words may hold a colon of their own ("Zur Frage nach Postgres: …"); then the frame ends as a sentence. */
function withOneColon(template: string, { f = '' }: Readonly<Record<string, string>>): string {
  return /:\s/.test(f) ? template.replace(': {f}', '. {f}') : template;
}
