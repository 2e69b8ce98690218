import type { Contact } from '../../domain/application';
import { isSamePerson } from '../../domain/findByRecipient';
import type { GuardFacts, GuardText, GuardWord, NoticeFinder } from './guard-notice';
import { isQuoted } from './isQuoted';

/** The plural of du is heard among people who say Sie; it tells nothing. */
const INFORMAL = /^(?:du|dich|dir|dein(?:e[mnrs]?)?)$/i;
const FORMAL = /^(?:Sie|Ihnen|Ihre[mnrs]?)$/;
/** "das Du", "per du", "Rue du Rhône" address nobody. */
const NOT_AS_ADDRESS = /^(?:das|dem|des|per|zum|ein|auf|beim|vom|ins|rue)$/i;
/** "Herr Dir. Berger" */
const FORM_OF_ADDRESS = /^(?:frau|herrn?)$/i;

/** Sie to somebody on du terms, or the other way round: as one knows the contact, not as the mail mixes it. */
export const wrongTerms: NoticeFinder = (facts, { words, text, greeting }) => {
  const contact = facts.language === 'de' ? onlyContact(facts) : undefined;
  if (!contact) return [];
  const outside = words.filter(({ start }) => start >= greeting.end && !isQuoted(text, start));
  const informal = outside.filter((word, n) => isDu(word, outside[n - 1], text));
  const formal = outside.filter((word, n) => isSie(word, outside[n - 1], text));
  // Both at once is a mix, which is told as one.
  if (informal.length > 0 && formal.length > 0) return [];
  const [odd] = contact.terms === 'formal' ? informal : formal;
  if (!odd) return [];
  const { start, end } = odd;
  const about = [contact.firstName, contact.lastName].filter(Boolean).join(' ');
  return [{ kind: 'wrong_terms', start, end, words: odd.text, about }];
};

/** With several readers one can't tell whom a sentence is for. */
function onlyContact({ recipients, mail }: GuardFacts): Contact | undefined {
  const [only] = recipients;
  if (!only || recipients.length > 1) return undefined;
  return mail?.application.contacts.find((each) => isSamePerson(each, only));
}

const isDu = ({ text: word, start }: GuardWord, before: GuardWord | undefined, text: string) =>
  INFORMAL.test(word) &&
  text.charAt(start - 1) !== '-' &&
  !FORM_OF_ADDRESS.test(before?.text ?? '') &&
  !(word.toLowerCase() === 'du' && NOT_AS_ADDRESS.test(before?.text ?? ''));

/** At the beginning of a sentence "Sie" may be "they". */
function isSie({ text: word, start }: GuardWord, before: GuardWord | undefined, text: GuardText['text']): boolean {
  return FORMAL.test(word) && !!before && /^[^\S\n]*,?[^\S\n]+$/.test(text.slice(before.end, start));
}
