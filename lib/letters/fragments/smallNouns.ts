import { capitalised } from '../firstLetter';
import { isForeign } from './isForeign';
import { NO_NOUNS, NOUNS, UNSURE_NOUNS } from './small-nouns.data';
import { words } from './words';

const KNOWN = words(NOUNS);
const UNSURE = words(UNSURE_NOUNS);
const OTHERS = words(NO_NOUNS);
/** Endings that only nouns have. */
const NOUN_END =
  /\p{L}{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|team|büro|werkstatt|halle|küche|leute|chef|chefin)$/u;
/** Whole words in small letters; parts of links, addresses and hyphenated words are none. */
const SMALL_WORD = /(?<![\p{L}\d.@/-])\p{Ll}{2,}(?![\p{L}\d@/-])/gu;
/** What is quoted stays as somebody wrote it. */
const QUOTED = /(["“„«‘][^"“”„«»‘’]*["”“»’])/u;
/** Before the end of its phrase, what follows these is a noun: "im kiosk". */
const NOUN_PLACE =
  /(?<!\p{L})(?:im|vom|zur|zum|beim|dem|einem|des|eines) (?!(?:ersten|letzten|anderen|einzelnen|ganzen|der|dem|man|ich|die|das)(?!\p{L}))\p{Ll}{3,}(?=$|[,.;]| (?:und|oder|mit|in|im|für|von|vom|bei|beim|ohne|an|am|auf)(?!\p{L}))/u;

/** Behind a number or an article of their own even these are nouns: "zwei betten", "eine frage". */
const UNSURE_BEHIND =
  /(?<=(?<!\p{L})(?:zwei|drei|vier|fünf|sechs|acht|zehn|\d+|eine|keine|zur|meine[rs]?|viele[nr]?|mehrere[nr]?) )(?:betten|fragen?|stellen?)(?!\p{L})/gu;

const isNoun = (word: string) => (KNOWN.has(word) || NOUN_END.test(word)) && !OTHERS.has(word);

/**
 * A German note with capitals on the nouns that are surely nouns; quoted words and notes of another language stay as typed.
 *
 * @example withNouns('die übergabe am abend') // 'die Übergabe am Abend'
 */
export function withNouns(typed: string): string {
  if (isForeign(typed, 'de')) return typed;
  return typed
    .split(QUOTED)
    .map((part, index) =>
      index % 2 === 1 ? part : part.replace(SMALL_WORD, capitalisedNoun).replace(UNSURE_BEHIND, capitalised),
    )
    .join('');
}

const capitalisedNoun = (word: string) => (isNoun(word) ? capitalised(word) : word);

/**
 * Whether a German note has a noun in small letters, as far as that is known for sure.
 *
 * @example hasSmallNoun('der umgang mit fehlern') // true
 */
export function hasSmallNoun(typed: string): boolean {
  return NOUN_PLACE.test(typed) || (typed.match(SMALL_WORD) ?? []).some((word) => isNoun(word) || UNSURE.has(word));
}
