import type { Contact, FormOfAddress } from '../domain/application';
import { letterLocale } from './letterLocale';
import { type Addressee, addressee } from './names/addressee';

/** What stands before the name, by register and form of address. */
const GERMAN: Readonly<Record<Addressee['register'], Readonly<Record<FormOfAddress, string>>>> = {
  'first-name': { ms: 'Liebe', mr: 'Lieber', neutral: 'Hallo' },
  'last-name': { ms: 'Sehr geehrte', mr: 'Sehr geehrter', neutral: 'Guten Tag' },
  'full-name': { ms: 'Guten Tag', mr: 'Guten Tag', neutral: 'Guten Tag' },
};
/** Someone on first-name terms whose first name isn't known: warm, and still right. */
const GERMAN_INFORMAL_LAST_NAME = { ms: 'Liebe', mr: 'Lieber' } as const;

/**
 * The salutation as a line of its own, with its punctuation: a comma, none in Switzerland. `undefined` where no one can
 * be named: then the name or the form of address is worth asking for (see `salutationNeeds`); there is never a salutation
 * to nobody (R9).
 *
 * @example salutation(frauDrWeber) // 'Sehr geehrte Frau Dr. Weber,'
 */
export function salutation(contact: Contact): string | undefined {
  const person = addressee(contact);
  if (!person) return undefined;
  const greeting = contact.language === 'en' ? 'Dear' : germanGreeting(contact, person);
  return `${greeting} ${person.name}${letterLocale(contact) === 'de-CH' ? '' : ','}`;
}

function germanGreeting({ terms, formOfAddress }: Contact, { register }: Addressee): string {
  if (terms === 'informal' && register === 'last-name' && formOfAddress !== 'neutral') {
    return GERMAN_INFORMAL_LAST_NAME[formOfAddress];
  }
  return GERMAN[register][formOfAddress];
}
