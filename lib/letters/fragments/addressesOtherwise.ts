import { groupTerms } from '../groupTerms';
import type { LetterRequest } from '../letter';

type Addressed = Pick<LetterRequest, 'contact' | 'others'>;

/** "per du" addresses nobody. */
const INFORMAL =
  /(?<!\p{L})(?:(?<!(?:[Pp]er|[Dd]as|[Bb]eim|[Zz]um|[Aa]uf) )[Dd]u|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|[Ee]uer|[Ee]ure[mnrs]?)(?!\p{L})/u;
/** "ihr" before a noun may be "her"; before anything else, with a verb that fits, it is the reader. */
const INFORMAL_PLURAL = /(?<!\p{L})ihr (?!\p{Lu})(?:[\p{L}]+ )*?[\p{Ll}]+(?:t|habt|seid)(?=$|[\s,.!?])/u;
/** "Ihr habt …", "wann entscheidet ihr"; "Ihr gut gelauntes Team" and "zeigt ihr Chef" are no such address. */
const VERB_FIRST =
  /(?<!\p{L})[Ii]hr (?!(?:gut|echt|nett|bunt|laut|alt|recht|leicht|breit|fest|sanft|sehr|oft|gesamt|weit)(?!\p{L}))(?:\p{Ll}{2,}t|seid)(?!\p{L})/u;
const VERB_BEFORE = /(?<!\p{L})(?:\p{Ll}{2,}t|[Ss]eid|\p{Lu}\p{Ll}+t) ihr(?=$|[.,!?]| (?!\p{Lu})\p{L}|\s\d)/u;
/** A capital letter within the sentence, "wie Sie arbeiten", "mit Ihrem Team", or at its head before what only the reader does. */
const FORMAL =
  /[\p{L},] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})|^(?:Sie \p{Ll}+en|Ihnen|Ihre[mnrs]?|Ihr \p{Lu}\p{Ll}+)(?!\p{L})/u;
/** "sie" or "ihr" in small letters, with nobody before it whom it could mean. */
const SMALL_SIE = /^[^\p{Lu}]*(?<!\p{L})(?:sie|ihnen|ihr(?:e[mnrs]?)?)(?!\p{L})/u;
const OTHERS = /(?<!\p{L})(?:die|alle|viele|leute|kollegen|andere|beide|jede[rs]?|man)(?!\p{L})/u;

/** Whether a German note says du where the letter says Sie, or the other way. */
export function addressesOtherwise(typed: string, { contact, others = [] }: Addressed): boolean {
  if (contact.language !== 'de') return false;
  if (groupTerms([contact, ...others]) === 'informal') return FORMAL.test(typed);
  return [INFORMAL, INFORMAL_PLURAL, VERB_FIRST, VERB_BEFORE].some((pattern) => pattern.test(typed));
}

/**
 * Whether a note in a letter with Sie says "sie" or "ihr" in small letters and may mean the reader: "wie sie mir alles gezeigt haben".
 *
 * @example mayMeanOthers('nutze ihre App', { contact: petraWeber }) // true
 */
export function mayMeanOthers(typed: string, { contact, others = [] }: Addressed): boolean {
  if (contact.language !== 'de' || groupTerms([contact, ...others]) === 'informal') return false;
  const start = typed.charAt(0).toLowerCase() + typed.slice(1);
  const [before = ''] = SMALL_SIE.exec(/^(?:Ihr|Sie|Ihre[mnrs]?|Ihnen) /.test(typed) ? typed : start) ?? [];
  return before !== '' && !OTHERS.test(before);
}
