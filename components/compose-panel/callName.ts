import type { Contact, Language } from '../../lib/domain/application';
import { addressee } from '../../lib/letters/names/addressee';

/** How the panel calls somebody: as the letter does, or by what else is known. */
export function callName(contact: Contact): string {
  const { firstName, lastName, email } = contact;
  return addressee(contact)?.name ?? ([firstName, lastName].filter(Boolean).join(' ') || email);
}

/**
 * The same where a sentence of the interface does something with or for that person.
 *
 * @example callObject(herrBrandt, 'de') // 'Herrn Brandt'
 */
export function callObject(contact: Contact, language: Language): string {
  const name = callName(contact);
  return language === 'de' ? name.replace(/^Herr (?=.)/, 'Herrn ') : name;
}

/** Several names in a row, in the interface's language. */
export function listNames(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language).format(names);
}
