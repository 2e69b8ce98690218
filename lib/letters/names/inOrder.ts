import type { Contact } from '../../domain/application';
import { nameParts } from './nameParts';

/**
 * In which order several people are greeted: whom one addresses formally first, then the higher title, then women, then as
 * given.
 */
export function inOrder(contacts: readonly Contact[]): Contact[] {
  return contacts
    .map((contact, index) => ({ contact, index, parts: nameParts(contact) }))
    .toSorted(
      (a, b) =>
        Number(a.contact.terms === 'informal') - Number(b.contact.terms === 'informal') ||
        b.parts.spoken.rank - a.parts.spoken.rank ||
        Number(b.parts.form === 'ms') - Number(a.parts.form === 'ms') ||
        a.index - b.index,
    )
    .map(({ contact }) => contact);
}
