import { NOUNS } from './small-nouns.data';
import { words } from './words';

const KNOWN = words(NOUNS);
/** Endings that only nouns have. */
const NOUN_END =
  /\p{L}{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|ität|team|büro|werkstatt|halle|küche|leute|chef|chefin)$/u;
/** "in ordnung", "im ganzen" and verbs of that look. */
const NO_NOUN = /^(?:jung|jungen|sprung|klung)$/;

/**
 * Whether a German note has a noun in small letters, as far as that is known for sure.
 *
 * @example hasSmallNoun('der umgang mit fehlern') // true
 */
export function hasSmallNoun(typed: string): boolean {
  const small = typed.match(/(?<![\p{L}\d.@/-])\p{Ll}[\p{Ll}]+(?![\p{L}\d@/-])/gu) ?? [];
  return small.some((word) => (KNOWN.has(word) || NOUN_END.test(word)) && !NO_NOUN.test(word));
}
