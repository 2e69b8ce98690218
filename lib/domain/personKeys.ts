import type { Application } from './application';
import { isInBin } from './bin';
import type { Recipient } from './findByRecipient';
import { mailboxOf } from './mailAddress';
import { fullName } from './transitions/readContact';

/** No mailbox starts with it, so names and addresses stay apart. */
const NAME = '=';

/**
 * Under what the contacts of an application are found: their mailboxes, and their full names for recipients who show no address.
 * Whoever is the same person by `isSamePerson` has the key of `recipientKey` among these. Nobody
 * is found in the bin.
 *
 * @example personKeys(application) // ['anna@example.com', '=Anna Weber']
 */
export function personKeys(application: Pick<Application, 'contacts' | 'deletedAt'>): string[] {
  if (isInBin(application)) return [];
  const { contacts } = application;
  const mailboxes = contacts.filter(({ email }) => email.trim() !== '').map(({ email }) => mailboxOf(email));
  return [...new Set([...mailboxes, ...contacts.map((contact) => NAME + fullName(contact))])];
}

/** @example recipientKey({ name: '', email: 'Anna+jobs@example.com' }) // 'anna@example.com' */
export function recipientKey({ name, email }: Recipient): string {
  return email.trim() === '' ? NAME + name.trim() : mailboxOf(email);
}
