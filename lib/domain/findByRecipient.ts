import { type Application, type Contact, isEnded } from './application';
import { isSameAddress } from './mailAddress';
import { fullName } from './transitions/readContact';

/** Someone a mail goes to, as the compose window shows it; `''` where it shows nothing. */
export interface Recipient {
  name: string;
  email: string;
}

/** A contact among the recipients. */
export interface RecipientMatch {
  application: Application;
  contactId: string;
}

/**
 * The contacts that a mail goes to: by e-mail address (`isSameAddress`), and by exact full name where a recipient shows no
 * address. Who has the very address comes before who has it without its tag. Most recently interviewed first, ended applications last. Without recipients there are none.
 *
 * @example findByRecipient(applications, [{ name: '', email: 'anna.weber@example.com' }])[0]?.contactId
 */
export function findByRecipient(
  applications: readonly Application[],
  recipients: readonly Recipient[],
): RecipientMatch[] {
  return [...applications].sort(byRelevance).flatMap((application) => {
    const { contacts } = application;
    const met = new Set(recipients.flatMap((recipient) => contactsOf(contacts, recipient)));
    return contacts.filter((contact) => met.has(contact)).map(({ id }) => ({ application, contactId: id }));
  });
}

/** Whether a recipient is this contact: by e-mail address, or by exact full name where no address is shown. */
export function isSamePerson(contact: Contact, recipient: Recipient): boolean {
  const email = recipient.email.trim().toLowerCase();
  if (email !== '') return email === contact.email.toLowerCase() || isSameAddress(email, contact.email);
  const name = recipient.name.trim();
  return name !== '' && name === fullName(contact);
}

function contactsOf(contacts: readonly Contact[], recipient: Recipient): Contact[] {
  const same = contacts.filter((contact) => isSamePerson(contact, recipient));
  const exact = same.filter(({ email }) => email.toLowerCase() === recipient.email.trim().toLowerCase());
  return exact.length > 0 ? exact : same;
}

/** Open ones first, most recently interviewed first. */
export function byRelevance(one: Application, other: Application): number {
  const difference = Number(isEnded(one)) - Number(isEnded(other));
  if (difference !== 0) return difference;
  const [first, second] = [latestInterview(one), latestInterview(other)];
  return first < second ? 1 : first > second ? -1 : 0;
}

function latestInterview({ interviews }: Application): string {
  const starts = interviews.map(({ date, time }) => `${date}T${time}`);
  return starts.sort().at(-1) ?? '';
}
