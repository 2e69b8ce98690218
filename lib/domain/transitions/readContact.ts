import type { Contact, FormOfAddress, Language, Terms } from '../application';
import type { ContactInput } from '../commands';
import { type Field, fieldOf, readChoice, readText, refuse } from './field';
import { LIMITS } from './limits';
import { COUNTRY_CHOICES } from './readPlace';

const FORMS_OF_ADDRESS: readonly [FormOfAddress, ...FormOfAddress[]] = ['neutral', 'ms', 'mr'];
const TERMS: readonly [Terms, ...Terms[]] = ['formal', 'informal'];
const LANGUAGES: readonly [Language, ...Language[]] = ['de', 'en'];
/** Loose on purpose: one @, a dot in the domain, nothing that could end an address in a header or a link. */
const EMAIL_SHAPE = /^[^\s@<>()[\]\\,;:"?&]+@[^\s@<>()[\]\\,;:"?&.]+(?:\.[^\s@<>()[\]\\,;:"?&.]+)+$/;

export function readContact(field: Field): ContactInput {
  return {
    formOfAddress: readChoice(fieldOf(field, 'formOfAddress'), FORMS_OF_ADDRESS),
    title: readText(fieldOf(field, 'title'), LIMITS.title),
    firstName: readText(fieldOf(field, 'firstName'), LIMITS.name),
    lastName: readText(fieldOf(field, 'lastName'), LIMITS.name),
    email: readEmail(fieldOf(field, 'email')),
    phone: readText(fieldOf(field, 'phone'), LIMITS.phone),
    terms: readChoice(fieldOf(field, 'terms'), TERMS),
    language: readChoice(fieldOf(field, 'language'), LANGUAGES),
    country: readChoice(fieldOf(field, 'country'), COUNTRY_CHOICES),
  };
}

/** Whether anything was entered that tells who it is. */
export function isFilled({ title, firstName, lastName, email, phone }: ContactInput): boolean {
  return [title, firstName, lastName, email, phone].some((text) => text !== '');
}

/**
 * First and last name as one, `''` when neither is known.
 *
 * @example fullName({ firstName: 'Anna', lastName: 'Weber' }) // 'Anna Weber'
 */
export function fullName({ firstName, lastName }: Pick<Contact, 'firstName' | 'lastName'>): string {
  return [firstName, lastName].filter((name) => name !== '').join(' ');
}

function readEmail(field: Field): string {
  const email = readText(field, LIMITS.email);
  if (email !== '' && email.length <= LIMITS.email && !EMAIL_SHAPE.test(email)) refuse(field, 'not-an-email');
  return email;
}
