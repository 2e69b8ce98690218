import type { Application, Contact } from '../domain/application';

/**
 * Whom a step's mail goes to: somebody with an address from its interview, best one who has no letter for it yet, or else the
 * first with an address. Thanks go to nobody else than who was there (R9).
 */
export function contactToWriteTo({ contacts, interviews, letters }: Application, key: string): Contact | undefined {
  const reachable = contacts.filter(({ email }) => email !== '');
  const interview = interviews.find(({ id }) => key.split(':').includes(id));
  const present = reachable.filter(({ id }) => interview?.contactIds.includes(id));
  const written = letters.filter((letter) => letter.key === key).flatMap(({ contactIds }) => contactIds);
  const best = present.find(({ id }) => !written.includes(id)) ?? present[0];
  return best ?? (key.startsWith('thank-you:') && interview?.contactIds.length ? undefined : reachable[0]);
}
