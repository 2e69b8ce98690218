import type { Contact, Terms } from '../domain/application';

/** One mail has one tone: formal as soon as one of its readers is addressed formally. */
export function groupTerms(contacts: readonly Pick<Contact, 'terms'>[]): Terms {
  return contacts.some(({ terms }) => terms === 'formal') ? 'formal' : 'informal';
}
