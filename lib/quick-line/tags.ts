import type { Word } from './reading';
import { GIVEN_NAMES, isRoleWord, KNOWN_COMPANIES, LAST_NAMES, LEGAL, ORGANISATION } from './words.data';

const FORM = /^(?:frau|fr|herrn?|hr|hrn|ms|mrs|mr|mx|miss|mister)$/u;
const TITLE = /^(?:dr|prof|professor|professorin|doktor|doctor|mag|pd|dr\.-ing)$/u;

export const isForm = ({ folded }: Word) => FORM.test(folded);
export const isTitle = ({ folded }: Word) => TITLE.test(folded);
export const beginsPerson = (word: Word) => isForm(word) || isTitle(word) || isGiven(word);
export const isGiven = ({ folded }: Word) => folded.split('-').every((part) => GIVEN_NAMES.has(part));
export const isLast = ({ folded }: Word) => folded.split('-').some((part) => LAST_NAMES.has(part));
export const isRole = ({ folded, text }: Word) => isRoleWord(folded) || /^\([mwfdxi](?:\/[mwfdxi])+\)$/iu.test(text);
export const isLegal = ({ folded }: Word) => LEGAL.test(folded);
export const isKnownCompany = ({ folded }: Word) => KNOWN_COMPANIES.has(folded);
export const isOrganisation = (word: Word) => isKnownCompany(word) || isLegal(word) || ORGANISATION.test(word.folded);
/** Between parts of one name or role: "Head of Marketing", "Amt für Soziales", "van der Berg". */
export const isJoint = ({ folded }: Word) =>
  /^(?:und|and|&|\+|of|fuer|for|in|im|der|des|die|das|zur|zum|von|van|de|den|zu|di|da|la|le|the)$/u.test(folded);
export const isAnd = ({ folded }: Word) => /^(?:und|and|&|\+)$/u.test(folded);
export const isAside = ({ text }: Word) => text.startsWith('(');
