import type { Contact } from '../../lib/domain/application';

/** How a contact is called, or how it is reached when no name is known. */
export function personName({ title, firstName, lastName, email, phone }: Omit<Contact, 'id'>): string {
  return [title, firstName, lastName].filter(Boolean).join(' ') || email || phone;
}
