import type { Contact } from '../domain/application';
import { addressee } from './names/addressee';
import { nameParts } from './names/nameParts';

/**
 * What is worth asking for when `salutation` has none: the name, or, where only a last name is known, the form of address.
 *
 * @example salutationNeeds({ ...contact, formOfAddress: 'neutral', firstName: '', lastName: 'Weber' }) // 'form-of-address'
 */
export function salutationNeeds(contact: Contact): 'name' | 'form-of-address' | undefined {
  if (addressee(contact)) return undefined;
  return nameParts(contact).last ? 'form-of-address' : 'name';
}
