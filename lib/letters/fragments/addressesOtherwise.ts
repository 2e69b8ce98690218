import type { LetterRequest } from '../letter';

/** "per du" addresses nobody. */
const INFORMAL =
  /(?<!\p{L})(?:(?<!(?:per|das|beim|zum|auf) )du|dich|dir|dein(?:e[mnrs]?)?|euch|euer|eure[mnrs]?)(?!\p{L})/u;
/** "ihr" before a noun may be "her"; before anything else, with a verb that fits, it is the reader. */
const INFORMAL_PLURAL = /(?<!\p{L})ihr (?!\p{Lu})(?:[\p{L}]+ )*?[\p{Ll}]+(?:t|habt|seid)(?=$|[\s,.!?])/u;
/** A capital letter within the sentence: "wie Sie arbeiten", "mit Ihrem Team". */
const FORMAL = /[\p{L},] (?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)(?!\p{L})/u;

/** Whether a German note says du where the letter says Sie, or the other way. */
export function addressesOtherwise(typed: string, { contact }: Pick<LetterRequest, 'contact'>): boolean {
  if (contact.language !== 'de') return false;
  return contact.terms === 'formal' ? INFORMAL.test(typed) || INFORMAL_PLURAL.test(typed) : FORMAL.test(typed);
}
