import type { Application, Contact } from './application';

/**
 * Who was there at a step's interview and has no letter for that step yet, in the order of the interview. Empty as long as
 * nobody has one: what was ticked off by hand is taken as said to all.
 *
 * @example withoutLetter(application, 'thank-you:i1').map(({ lastName }) => lastName) // ['Brandt']
 */
export function withoutLetter({ contacts, interviews, letters }: Application, key: string): Contact[] {
  const written = letters.filter((letter) => letter.key === key).flatMap(({ contactIds }) => contactIds);
  const interview = interviews.find(({ id }) => key === `thank-you:${id}`);
  if (!interview || written.length === 0) return [];
  return interview.contactIds
    .filter((id) => !written.includes(id))
    .flatMap((id) => contacts.find((contact) => contact.id === id) ?? []);
}
