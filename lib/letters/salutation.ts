import type { Contact, FormOfAddress } from '../domain/application';
import { groupTerms } from './groupTerms';
import { letterLocale } from './letterLocale';
import { type Addressee, addressee, fullAddressee } from './names/addressee';
import { inOrder } from './names/inOrder';
import { MOST_ADDRESSEES, readersOf } from './readers';

/** What stands before the name; `Guten Tag` and `Hallo` don't change with the person. */
type Greetings = Readonly<Record<FormOfAddress, string>>;
const RESPECTED: Greetings = { ms: 'Sehr geehrte', mr: 'Sehr geehrter', neutral: 'Guten Tag' };
const DEAR: Greetings = { ms: 'Liebe', mr: 'Lieber', neutral: 'Hallo' };
const GOOD_DAY = 'Guten Tag';

interface Greeted {
  greeting: string;
  name: string;
}

/**
 * The salutation as a line of its own, with its punctuation: a comma, none in Switzerland, a colon in formal American
 * letters. Two or three people are greeted in one line, in the order of `inOrder`. `undefined` where someone can't be named,
 * or where there are more than `MOST_ADDRESSEES`: `salutationNeeds` says why. There is never a salutation to nobody (R9).
 *
 * @example salutation(frauDrWeber) // 'Sehr geehrte Frau Dr. Weber,'
 * @example salutation(herrBrandt, [frauDrWeber]) // 'Sehr geehrte Frau Dr. Weber, sehr geehrter Herr Brandt,'
 */
export function salutation(contact: Contact, others?: readonly Contact[]): string | undefined {
  const readers = readersOf(contact, others);
  if (readers.length > MOST_ADDRESSEES) return undefined;
  const contacts = inOrder(readers);
  return contact.language === 'en' ? english(contacts) : german(contacts);
}

function german(contacts: readonly Contact[]): string | undefined {
  const [first] = contacts;
  const people = named(contacts);
  if (!people || !first) return undefined;
  const greeted = people.map((person, index) => ({
    greeting: germanGreeting(contacts[index]?.terms, person),
    name: person.name,
  }));
  return greetedTogether(greeted).join(', ') + (letterLocale(first) === 'de-CH' ? '' : ',');
}

function germanGreeting(terms: Contact['terms'] | undefined, { register, form }: Addressee): string {
  if (terms === 'informal' && register !== 'full-name') return DEAR[form];
  return register === 'last-name' ? RESPECTED[form] : GOOD_DAY;
}

/** People greeted alike share one greeting where it has no ending: "Hallo Kim und Alex". Later greetings start in small letters. */
function greetedTogether(people: readonly Greeted[]): string[] {
  const lines: { greeting: string; names: string[] }[] = [];
  for (const { greeting, name } of people) {
    const previous = lines.at(-1);
    if (previous?.greeting === greeting && !/^(?:Sehr|Liebe)/.test(greeting)) previous.names.push(name);
    else lines.push({ greeting, names: [name] });
  }
  return lines.map(({ greeting, names }, index) => {
    const start = index === 0 ? greeting : greeting.charAt(0).toLowerCase() + greeting.slice(1);
    return `${start} ${listed(names, 'und')}`;
  });
}

/** English names everybody in one manner: where one is addressed formally, all are. */
function english(contacts: readonly Contact[]): string | undefined {
  const terms = groupTerms(contacts);
  const people = named(inOrder(contacts.map((contact) => ({ ...contact, terms }))));
  if (!people || !contacts[0]) return undefined;
  const isAmerican = letterLocale(contacts[0]) === 'en-US';
  const isFormal = terms === 'formal' && people.some(({ register }) => register !== 'first-name');
  const names = listed(
    people.map(({ name }) => name),
    'and',
    isAmerican ? ',' : '',
  );
  return `Dear ${names}${isAmerican && isFormal ? ':' : ','}`;
}

/** Everybody's name, or `undefined` where one is missing; in full for those who would be called the same. */
function named(contacts: readonly Contact[]): Addressee[] | undefined {
  const people = contacts.map(addressee);
  if (people.some((person) => person === undefined)) return undefined;
  const isShared = (name?: string) => people.filter((person) => person?.name === name).length > 1;
  return people.flatMap((person, index) => {
    const contact = contacts[index];
    return (contact && isShared(person?.name) && fullAddressee(contact)) || person || [];
  });
}

/** @param serial the mark before the last `and` of three, as Americans write it */
function listed(names: readonly string[], and: string, serial = ''): string {
  if (names.length < 2) return names.join();
  return `${names.slice(0, -1).join(', ')}${names.length > 2 ? serial : ''} ${and} ${names.at(-1)}`;
}
