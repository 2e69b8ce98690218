import type { Application, Contact, Interview } from '../../domain/application';

/**
 * A record of the file as if it had been made here: people and interviews that are the same as here get the ids from here, wherever
 * they are named, so that both records can be put together without having anyone twice.
 */
export function adoptIds(file: Application, here: Application): Application {
  const contacts = pairs(file.contacts, here.contacts, isSamePerson);
  const interviews = pairs(file.interviews, here.interviews, isSameInterviewOf(file, here));
  const contactIds = (ids: readonly string[]) => [...new Set(ids.map((id) => contacts.get(id) ?? id))];
  const key = (text: string) =>
    text
      .split(':')
      .map((part) => interviews.get(part) ?? part)
      .join(':');
  return {
    ...file,
    id: here.id,
    contacts: file.contacts.map((one) => ({ ...one, id: contacts.get(one.id) ?? one.id })),
    interviews: file.interviews.map((one) => ({
      ...one,
      id: interviews.get(one.id) ?? one.id,
      contactIds: contactIds(one.contactIds),
    })),
    followUps: file.followUps.map((one) => ({ ...one, key: key(one.key) })),
    letters: file.letters.map((one) => ({ ...one, key: key(one.key), contactIds: contactIds(one.contactIds) })),
    history: file.history.map((one) => ({ ...one, subject: contacts.get(one.subject) ?? key(one.subject) })),
  };
}

/** Which of the file's are which of those here, each taken once. */
function pairs<Item extends { id: string }>(
  file: readonly Item[],
  here: readonly Item[],
  isAlike: (one: Item, other: Item) => boolean,
): Map<string, string> {
  const found = new Map<string, string>();
  const free = new Set(here);
  for (const item of file) {
    const other = [...free].find((each) => each.id === item.id) ?? [...free].find((each) => isAlike(item, each));
    if (!other) continue;
    free.delete(other);
    found.set(item.id, other.id);
  }
  return found;
}

const nameOf = ({ firstName, lastName }: Contact) => `${firstName} ${lastName}`.trim().toLowerCase();

function isSamePerson(one: Contact, other: Contact): boolean {
  if (one.email !== '' && other.email !== '') return one.email.toLowerCase() === other.email.toLowerCase();
  return nameOf(one) !== '' && nameOf(one) === nameOf(other);
}

/** The same time, or the only one of that day on both sides: tables often name no time. */
function isSameInterviewOf(file: Application, here: Application) {
  const isOnly = (interviews: readonly Interview[], date: string) =>
    interviews.filter((each) => each.date === date).length === 1;
  return (one: Interview, other: Interview) =>
    one.date === other.date &&
    (one.time === other.time || (isOnly(file.interviews, one.date) && isOnly(here.interviews, one.date)));
}
