import type { Contact } from '../domain/application';
import { letterLocale } from './letterLocale';
import { salutationNeeds } from './salutationNeeds';

/**
 * Whether the sentence after the salutation goes on in lower case: after the comma in Germany and Austria, not in
 * Switzerland (no comma) or English, nor where there is no salutation.
 */
export function continuesLowerCase(contact: Contact, others?: readonly Contact[]): boolean {
  const locale = letterLocale(contact);
  return (locale === 'de-DE' || locale === 'de-AT') && salutationNeeds(contact, others) === undefined;
}
