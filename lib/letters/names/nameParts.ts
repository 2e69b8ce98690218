import type { Contact } from '../../domain/application';
import { letterLocale } from '../letterLocale';
import { oneLine } from '../plainText';
import { spokenTitle } from './spokenTitle';

/** The name as it is spoken in the contact's language. Unknown parts are `''`. */
export interface NameParts {
  title: string;
  first: string;
  last: string;
}

export function nameParts(contact: Contact): NameParts {
  return {
    title: spokenTitle(oneLine(contact.title), letterLocale(contact)),
    first: oneLine(contact.firstName),
    last: withoutDegree(oneLine(contact.lastName)),
  };
}

/** Degrees after the name are not spoken: "Huber, MSc" is addressed as Huber. */
function withoutDegree(lastName: string): string {
  return lastName.replace(/\s*,.*$/, '');
}
