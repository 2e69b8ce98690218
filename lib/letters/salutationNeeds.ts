import type { Contact } from '../domain/application';
import { addressee } from './names/addressee';
import { nameParts } from './names/nameParts';
import { MOST_ADDRESSEES, readersOf } from './readers';

export type SalutationNeed = 'name' | 'form-of-address' | 'too-many';

/**
 * Why `salutation` has none: the name is missing, or, where only a last name is known, the form of address; or there are
 * more people than one letter greets, and each should get one of their own. The first of several needs counts.
 *
 * @example salutationNeeds({ ...contact, formOfAddress: 'neutral', firstName: '', lastName: 'Weber' }) // 'form-of-address'
 */
export function salutationNeeds(contact: Contact, others?: readonly Contact[]): SalutationNeed | undefined {
  const readers = readersOf(contact, others);
  if (readers.length > MOST_ADDRESSEES) return 'too-many';
  const unnamed = readers.find((reader) => addressee(reader) === undefined);
  return unnamed && (nameParts(unnamed).last ? 'form-of-address' : 'name');
}
