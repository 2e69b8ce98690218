import { companyCore, mayBelongTogether } from '../../domain/companyNames';
import { foldName } from '../../domain/foldName';
import type { OtherApplication } from '../../domain/otherApplications';
import type { GreetedPerson, GuardFacts, NoticeFinder } from './guard-notice';
import { isSameName, mayBeSameFirstName } from './isSameName';
import { type KnownPerson, knownPerson, standsInAddress } from './knownPerson';
import { COMMONEST_LAST_NAMES, PARTICLES } from './words.data';

type OtherPerson = OtherApplication['people'][number];

/** Somebody else is greeted than the mail goes to (R9). Only where that is sure: nicknames and mailboxes pass. */
export const wrongName: NoticeFinder = (facts, { greeting, text }) => {
  const known = facts.recipients.map((recipient) => knownPerson(recipient, facts.mail));
  if (known.length === 0) return [];
  const strangers = greeting.people.filter((person) => !known.some((each) => isPerson(person, each)));
  const around = {
    facts,
    known,
    isOneRight: strangers.length < greeting.people.length,
    isOneMore: greeting.people.length > known.length,
  };
  const wrong = strangers.find((person) => !isInitials(person) && isWrong(person, around));
  if (!wrong) return [];
  const { start, end } = wrong;
  const [first] = known;
  return [{ kind: 'wrong_name', start, end, words: text.slice(start, end), about: first?.shown ?? '' }];
};

interface Surroundings {
  facts: GuardFacts;
  known: readonly KnownPerson[];
  isOneRight: boolean;
  /** More are greeted than the mail goes to. */
  isOneMore: boolean;
}

function isWrong(person: GreetedPerson, { facts, known, isOneRight, isOneMore }: Surroundings): boolean {
  if (namesCompany(person, facts)) return false;
  const isColleague = facts.mail?.application.contacts.some((contact) => isOther(person, contact)) ?? false;
  // With one of them right the other may be a colleague, and behind a general mailbox anybody may read.
  if (isOneRight || !known.every(({ isSure }) => isSure)) {
    if (facts.mail === null || isColleague) return false;
    const isAnybody = COMMONEST_LAST_NAMES.has(foldName(person.names.at(-1) ?? ''));
    return !(isAnybody && (isOneMore || !isOneRight)) && isElsewhere(person, facts);
  }
  // "Liebe Mama" is right without any record of hers.
  if (isFirstNameAlone(person)) return facts.mail !== null && known.every(({ hasFirstName }) => hasFirstName);
  return true;
}

/** Somebody from another application, of another group. */
function isElsewhere(person: GreetedPerson, { mail, others }: GuardFacts): boolean {
  const group = companyCore(mail?.application.company ?? '');
  return others.some(
    ({ company, people }) =>
      !mayBelongTogether(companyCore(company), group) && people.some((other) => isOther(person, other)),
  );
}

/** "Hallo KH", "Frau W." */
const isInitials = ({ names }: GreetedPerson) => names.every((name) => /^(?:\p{L}|\p{Lu}{2,3})$/u.test(name));

const isFirstNameAlone = ({ isFormal, names }: GreetedPerson) => !isFormal && names.length === 1;

/** Whether a greeted person may be this recipient. */
function isPerson({ names, isFormal }: GreetedPerson, known: KnownPerson): boolean {
  const own = names.filter((name) => !PARTICLES.has(foldName(name)));
  // Whoever marries may get a double name: "Frau Weber-Lohse".
  const isKnown = (name: string) =>
    name
      .split('-')
      .some((part) => known.names.some((each) => isSameName(each, part)) || standsInAddress(part, known.local));
  const mayBe = (name: string) => !isFormal && known.names.some((each) => mayBeSameFirstName(each, name));
  if (own.length === 1) return own.some((name) => isKnown(name) || mayBe(name));
  // Of a whole name it is the last name that tells one Thomas from another.
  return own.slice(1).some(isKnown) || (!known.isSure && own.some(isKnown));
}

/** Whether a greeted person is this one of our contacts: by last name behind a form of address, or by first and last name. */
function isOther(
  { form, isFormal, names }: GreetedPerson,
  { formOfAddress, firstName, lastName }: OtherPerson,
): boolean {
  const own = names.filter((name) => !PARTICLES.has(foldName(name)));
  const last = own.at(-1);
  if (!last || !lastName || (!isFormal && own.length < 2)) return false;
  if (form !== null && formOfAddress !== 'neutral' && form !== formOfAddress) return false;
  const isLast = [lastName, ...lastName.split(/[\s-]+/)].some((part) => isSameName(part, last));
  return isLast && (own.length < 2 || mayBeSameFirstName(own[0] ?? '', firstName));
}

/** "Hallo Pixelwerk" greets everybody there. */
function namesCompany({ names }: GreetedPerson, { mail, recipients }: GuardFacts): boolean {
  const company = foldName(mail?.application.company ?? '').split(/[^\p{L}\p{N}]+/u);
  const hosts = recipients.flatMap(({ email }) => foldName(email.split('@')[1] ?? '').split(/[^\p{L}\p{N}]+/u));
  const words = names.flatMap((name) => foldName(name).split('-'));
  return words.every((word) => company.includes(word) || hosts.includes(word));
}
