import type { Contact } from '../domain/application';

/** How many people one letter greets by name; more get a letter each. */
export const MOST_ADDRESSEES = 3;

/**
 * Everybody whom one letter greets, once each, in the language and custom of the first: a mail is written in one language.
 */
export function readersOf(contact: Contact, others: readonly Contact[] = []): Contact[] {
  const { language, country } = contact;
  const rest = others.filter(
    ({ id }, index) => id !== contact.id && others.findIndex((each) => each.id === id) === index,
  );
  return [contact, ...rest.map((other) => ({ ...other, language, country }))];
}
