import type { Application, Contact } from '../application';
import { type Field, fieldOf, refuse } from './field';
import { LIMITS } from './limits';
import { isFilled, readContact } from './readContact';
import type { Transition } from './transition';

/** Adds a contact (`contactId` is `null`) or replaces a known one. */
export const saveContact: Transition = (before, command, { newId }) => {
  const field = fieldOf(command, 'contact');
  const input = readContact(field);
  if (!isFilled(input)) refuse(fieldOf(field, 'lastName'), 'required');
  const isNew = fieldOf(command, 'contactId').value === null;
  const contact: Contact = { id: isNew ? newId() : readContactId(before, command), ...input };
  if (isNew && before.contacts.length >= LIMITS.contacts) refuse(field, 'too-many', LIMITS.contacts);
  const contacts = isNew
    ? [...before.contacts, contact]
    : before.contacts.map((one) => (one.id === contact.id ? contact : one));
  return { application: { ...before, contacts }, subject: contact.id };
};

/** Removes a contact, also from the interviews it took part in and from what was sent to it. */
export const removeContact: Transition = (before, command) => {
  const contactId = readContactId(before, command);
  const contacts = before.contacts.filter(({ id }) => id !== contactId);
  const interviews = before.interviews.map((interview) => {
    return { ...interview, contactIds: interview.contactIds.filter((id) => id !== contactId) };
  });
  const letters = before.letters.map((letter) => {
    return { ...letter, contactIds: letter.contactIds.filter((id) => id !== contactId) };
  });
  return { application: { ...before, contacts, interviews, letters }, subject: contactId };
};

function readContactId({ contacts }: Application, command: Field): string {
  const field = fieldOf(command, 'contactId');
  const contact = contacts.find(({ id }) => id === field.value);
  if (!contact) refuse(field, 'unknown');
  return contact?.id ?? '';
}
