import { isSamePerson, type Recipient } from '../../domain/findByRecipient';
import { foldings, foldName } from '../../domain/foldName';
import { GENERIC } from '../../domain/name-words.data';
import type { GuardedApplication } from './guard-notice';
import { PARTICLES, TITLES } from './words.data';

/** What is known of one recipient's name. */
export interface KnownPerson {
  /** All words that may be part of it. */
  names: readonly string[];
  /** What stands before the @, letters alone, folded. */
  local: string;
  /** Whether it is clear who that is: only then somebody else's name is one. */
  isSure: boolean;
  /** Whether the first name is known too, not its first letter alone. */
  hasFirstName: boolean;
  /** As the notice says it. */
  shown: string;
}

const UNSEEN = /\p{Cf}/gu;
const partsOf = (name: string) =>
  name
    .replace(UNSEEN, '')
    .split(/[^\p{L}\p{M}'’ʼ´`]+/u)
    .filter((part) => part !== '');
const isOfAName = (part: string) => !TITLES.has(foldName(part)) && !PARTICLES.has(foldName(part));
const isGeneric = (part: string) => GENERIC.has(foldName(part));

/** Who a mail goes to, from the address, the name it shows, and the records. */
export function knownPerson(recipient: Recipient, mail: GuardedApplication | null): KnownPerson {
  const contact = mail?.application.contacts.find((each) => isSamePerson(each, recipient));
  const shown = partsOf(recipient.name).filter(isOfAName);
  const local = partsOf(recipient.email.split('@')[0] ?? '');
  const whole = local.filter((part) => part.length > 2);
  const isMailbox = local.some(isGeneric) || (shown.length > 0 && shown.some(isGeneric));
  const fromContact = contact ? partsOf(`${contact.firstName} ${contact.lastName}`).filter(isOfAName) : [];
  const hasTwoWords = whole.length > 1 && whole.length === local.length;
  return {
    names: [...fromContact, ...shown, ...whole],
    local: foldName(local.join('')),
    isSure: !!contact?.lastName || (!isMailbox && (shown.length > 1 || (local.length > 1 && whole.length > 0))),
    hasFirstName: !!contact?.firstName || (!isMailbox && (shown.length > 1 || hasTwoWords)),
    shown: contact
      ? [contact.firstName, contact.lastName].filter(Boolean).join(' ')
      : recipient.name || recipient.email,
  };
}

/** Whether a folded word stands within what is before the @: `pweber@`, `vonderheide@`. */
export function standsInAddress(name: string, local: string): boolean {
  return foldings(name).some((folded) => folded.length > 2 && local.includes(folded));
}
