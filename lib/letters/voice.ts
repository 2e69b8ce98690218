import type { Language, Terms } from '../domain/application';
import { commonValues } from './commonValues';
import { groupTerms } from './groupTerms';
import type { LetterRequest } from './letter';
import { type LetterLocale, letterLocale } from './letterLocale';
import { pickOrder } from './pick';
import { saysWe } from './saysWe';
import { suitable } from './suitable';
import { swissSpelling } from './swissSpelling';
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
  /** Words of the user as they are spelled in the contact's country; names stay as they are. */
  spell(text: string): string;
  /** `slot` names the place in the letter; `values` fill slots beyond the common ones; `turn` counts within a place. */
  say(slot: string, variants: Variants, values?: Values, turn?: number): string;
  /** The same, or `undefined` where every variant would be longer than a sentence should be. */
  sayShort(slot: string, variants: Variants, values?: Values, turn?: number): string | undefined;
}

type Values = Readonly<Record<string, string>>;
type Voiced = Pick<
  LetterRequest,
  'contact' | 'others' | 'seed' | 'company' | 'role' | 'interview' | 'agreedCall' | 'ownName' | 'wasThere'
>;

/** Longer sentences get a hint of our own checker (R5). */
export const LONGEST_SENTENCE = 25;
const MARKS = /\[([^|\]]*)\|([^|\]]*)(?:\|([^\]]*))?\]|\{(\w+)\}(\.?)/g;

/**
 * Common slots are those of `commonValues`. Values go in once and are never read as a template. A variant that would become too long with
 * these values makes room for the next.
 */
export function createVoice(request: Voiced): Voice {
  const locale = letterLocale(request.contact);
  const common = commonValues(request, locale);
  const form = formOf(request);
  const names = namesIn(request);
  const spell = (text: string) => (locale === 'de-CH' ? swissSpelling(text, names) : text);
  const fill = (template: string, values: Values) =>
    spell(
      template.replace(MARKS, (_, formal, informal, several, name, stop) =>
        name
          ? withStop(values[name] ?? common[name] ?? '', stop)
          : { formal, informal, several: several ?? informal }[form],
      ),
    );
  const inOrder = (slot: string, variants: Variants, turn: number) =>
    pickOrder(request.seed, slot, request.wasThere === false ? withoutWe(variants) : variants, turn);
  const sayShort: Voice['sayShort'] = (slot, variants, values = {}, turn = 0) => {
    for (const template of inOrder(slot, variants, turn)) {
      const text = fill(template, values);
      if (longestSentence(text) <= LONGEST_SENTENCE) return text;
    }
    return undefined;
  };
  return {
    locale,
    language: request.contact.language,
    terms: form === 'formal' ? 'formal' : 'informal',
    spell,
    sayShort,
    say: (slot, variants, values = {}, turn = 0) =>
      sayShort(slot, variants, values, turn) ?? fill(inOrder(slot, variants, turn)[0], values),
  };
}

/** What can be said to somebody who wasn't there; all of it where every variant is about the two, as with an agreed call. */
function withoutWe(variants: Variants): Variants {
  return suitable(variants, (variant) => !saysWe(variant));
}

/** "Example Inc." at the end of a sentence brings its full stop along. */
function withStop(value: string, stop: string): string {
  return value.endsWith('.') ? value : value + stop;
}

function formOf({ contact, others = [] }: Voiced): 'formal' | 'informal' | 'several' {
  if (groupTerms([contact, ...others]) === 'formal') return 'formal';
  return others.length > 0 ? 'several' : 'informal';
}

function namesIn({ contact, others = [], company, ownName }: Voiced): string[] {
  return [company, ownName, ...[contact, ...others].flatMap(({ firstName, lastName }) => [firstName, lastName])];
}
