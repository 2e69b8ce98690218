import type { Country } from '../../domain/application';
import type { ContactInput } from '../../domain/commands';
import { foldName } from '../../domain/foldName';
import { likelyLanguage } from '../../domain/likelyLanguage';
import { companyDomain, localPart } from '../../domain/mailAddress';
import { parsePersonName } from '../../domain/parsePersonName';
import { cleanText } from '../../domain/transitions/cleanText';
import { LIMITS } from '../../domain/transitions/limits';
import type { NamedPerson } from '../../inbox/answer';
import type { Appointment } from '../../inbox/readAppointments';
import type { InvitedPerson } from '../../inbox/readIcs';

/** Addresses that nobody reads, and those of a whole office: no interviewer's. */
const NOBODY =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|calendar(?:-notification)?|mailer|invites?|scheduler?|scheduling|unknownorganizer)\b/i;
const OFFICE =
  /^(?:bewerbung(?:en)?|jobs?|karriere|careers?|recruit(?:ing|ment)|talent|personal|hr|people|info|kontakt|office|interviews?|team)\b/i;
const MOST = 10;

/**
 * Who of an appointment is on the company's side: whoever writes from the company's own domain, and whom the text names. The others
 * that are invited are the applicant.
 *
 * @param named people in the text, who bring the form of address and the title
 */
export function interviewPeople(
  { organizer, attendees }: Pick<Appointment, 'organizer' | 'attendees'>,
  named: readonly NamedPerson[],
  country: Country,
): ContactInput[] {
  const invited = once([...(organizer ? [organizer] : []), ...attendees]);
  const theirs = invited.filter(({ email }) => isTheirs(email, organizer, attendees));
  const people = theirs.filter(({ email }) => !OFFICE.test(localPart(email)));
  const others = invited.filter((person) => !theirs.includes(person));
  const inputs = people.map((person) => inputOf(person, named, country));
  // Two capitalised words alone may be anything; a form of address or a title makes them a person.
  const certain = named.filter(({ formOfAddress, title }) => formOfAddress !== 'neutral' || title !== '');
  const further = certain.filter((person) => !isAmong(person, inputs) && !isAmong(person, others.map(parsed)));
  return [...inputs, ...further.map((person) => blank({ ...person }, country))].slice(0, MOST);
}

function isTheirs(email: string, organizer: InvitedPerson | null, attendees: readonly InvitedPerson[]): boolean {
  if (email === '' || NOBODY.test(localPart(email))) return false;
  const domain = companyDomain(email);
  const own = organizer && companyDomain(organizer.email);
  if (own) return domain === own;
  if (domain !== undefined) return true;
  // A small company may write from a mailbox of everybody; who is alone in an appointment has made it for himself.
  const isOrganizer = email === organizer?.email;
  return (
    isOrganizer &&
    attendees.some((each) => each.email !== email) &&
    !attendees.some((each) => companyDomain(each.email))
  );
}

function inputOf({ name, email }: InvitedPerson, named: readonly NamedPerson[], country: Country): ContactInput {
  const { language: _, ...person } = parsePersonName(cleanText(name, 'one-line').slice(0, LIMITS.name));
  const inText = named.find((each) => isSameName(each, person));
  const formOfAddress = person.formOfAddress === 'neutral' && inText ? inText.formOfAddress : person.formOfAddress;
  return { ...blank({ ...person, formOfAddress, title: person.title || (inText?.title ?? '') }, country), email };
}

function blank({ formOfAddress, title, firstName, lastName }: NamedPerson, country: Country): ContactInput {
  return {
    formOfAddress,
    title: title.slice(0, LIMITS.title),
    firstName: firstName.slice(0, LIMITS.name),
    lastName: lastName.slice(0, LIMITS.name),
    email: '',
    phone: '',
    terms: 'formal',
    // A calendar doesn't tell in which language its user works.
    language: likelyLanguage(country, 'de'),
    country,
  };
}

const parsed = ({ name }: InvitedPerson) => parsePersonName(name.slice(0, LIMITS.name));

type Name = Pick<NamedPerson, 'firstName' | 'lastName'>;

const isAmong = (person: Name, others: readonly Name[]) => others.some((each) => isSameName(person, each));

/** By the last name, and the first where both have one. */
function isSameName(one: Name, other: Name): boolean {
  const isSameLast = one.lastName !== '' && foldName(one.lastName) === foldName(other.lastName);
  return isSameLast && (!one.firstName || !other.firstName || foldName(one.firstName) === foldName(other.firstName));
}

function once(people: readonly InvitedPerson[]): InvitedPerson[] {
  const seen = new Set<string>();
  return people.filter(({ email, name }) => {
    const key = email || name;
    return key !== '' && !seen.has(key) && seen.add(key) !== undefined;
  });
}
