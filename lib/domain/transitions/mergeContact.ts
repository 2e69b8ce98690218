import type { Contact } from '../application';
import type { ContactInput } from '../commands';
import { fullName } from './readContact';

/**
 * Adds a contact to those known, or completes the one with the same e-mail address or the same full name. What is new and
 * not empty counts; terms, language and country stay as they were, since a form presets them.
 *
 * @returns the contacts and the id of the added or completed one.
 */
export function mergeContact(
  contacts: readonly Contact[],
  input: ContactInput,
  newId: () => string,
): { contacts: Contact[]; id: string } {
  const known = contacts.find((one) => hasSameEmail(one, input)) ?? contacts.find((one) => hasSameName(one, input));
  if (!known) {
    const id = newId();
    return { contacts: [...contacts, { id, ...input }], id };
  }
  const completed = complete(known, input);
  return { contacts: contacts.map((one) => (one === known ? completed : one)), id: known.id };
}

function complete(known: Contact, input: ContactInput): Contact {
  return {
    ...known,
    formOfAddress: input.formOfAddress === 'neutral' ? known.formOfAddress : input.formOfAddress,
    title: input.title || known.title,
    firstName: input.firstName || known.firstName,
    lastName: input.lastName || known.lastName,
    email: input.email || known.email,
    phone: input.phone || known.phone,
  };
}

function hasSameEmail(one: ContactInput, other: ContactInput): boolean {
  return one.email !== '' && one.email.toLowerCase() === other.email.toLowerCase();
}

function hasSameName(one: ContactInput, other: ContactInput): boolean {
  const name = fullName(one).toLowerCase();
  return name !== '' && name === fullName(other).toLowerCase();
}
