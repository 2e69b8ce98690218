import type { Recipient } from '../adapter';

const ADDRESS = /[^\s<>"'(),;:[\]]+@[^\s<>"'(),;:[\]]+\.[^\s<>"'(),;:[\]]+/;

/**
 * A person from `Anna Muster <anna@example.com>` or a bare address; `undefined` without an address.
 * @example readAddress('"Muster, Anna" <Anna@example.com>') // { name: 'Muster, Anna', email: 'anna@example.com' }
 */
export function readAddress(text: string): Recipient | undefined {
  const email = ADDRESS.exec(text)?.[0];
  if (!email) return undefined;
  const name = text
    .slice(0, text.indexOf(email))
    .replace(/[\s"'<(,;:]+$/, '')
    .replace(/^[\s"',;]+/, '');
  return { name, email: email.toLowerCase() };
}

/** Every address of a list; commas inside quotation marks don't part it. */
export function readAddresses(list: string): Recipient[] {
  const entries = list.match(/(?:"[^"]*"|[^,;"\n])+/g) ?? [];
  return entries.map(readAddress).filter((person) => person !== undefined);
}

/** One entry per address, the first with a name wins; people without an address stay. */
export function uniqueRecipients(people: readonly Recipient[]): Recipient[] {
  const known = new Map<string, Recipient>();
  for (const person of people) {
    const key = person.email || person.name;
    if (!known.get(key)?.name) known.set(key, person);
  }
  return [...known.values()];
}
