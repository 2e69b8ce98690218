import type { Application, Contact } from '../domain/application';

/** Whom a step's mail goes to: somebody with an address from its interview, or else the first with an address. */
export function contactToWriteTo({ contacts, interviews }: Application, key: string): Contact | undefined {
  const reachable = contacts.filter(({ email }) => email !== '');
  const interview = interviews.find(({ id }) => key.split(':').includes(id));
  return reachable.find(({ id }) => interview?.contactIds.includes(id)) ?? reachable[0];
}
