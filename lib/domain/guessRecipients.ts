import { type Application, type Contact, isEnded } from './application';
import { belongsToCompany } from './belongsToCompany';
import { comparePersonName } from './comparePersonName';
import { byRelevance, isSamePerson, type Recipient } from './findByRecipient';
import { companyDomain } from './mailAddress';

/** Who a mail may go to. Nothing is done by it: the user is asked. */
export interface RecipientGuess {
  recipient: Recipient;
  application: Application;
  /** The contact that it may be; `null`: nobody known, perhaps somebody else of the company. */
  contactId: string | null;
}

/** More people are a round mail, and more guesses are none. */
const MOST_RECIPIENTS = 20;
const MOST_GUESSES = 6;

/**
 * Who the unknown among the recipients may be, the likeliest first: contacts by their name, then companies by the domain. Whoever is
 * known by address is left out, so that a guess never stands in the way of what is sure; mailboxes of everybody tell no company.
 *
 * @example guessRecipients(applications, [{ name: 'Weber, Anna', email: 'a.weber@example.com' }])[0]?.contactId
 */
export function guessRecipients(
  applications: readonly Application[],
  recipients: readonly Recipient[],
): RecipientGuess[] {
  const sorted = [...applications].sort(byRelevance);
  const isKnown = (recipient: Recipient) =>
    sorted.some(({ contacts }) => contacts.some((contact) => isSamePerson(contact, recipient)));
  const unknown = recipients.slice(0, MOST_RECIPIENTS).filter((recipient) => !isKnown(recipient));
  const people = unknown.flatMap((recipient) => guessPeople(sorted, recipient));
  const companies = unknown.flatMap((recipient) => guessCompanies(sorted, recipient));
  const isTold = ({ recipient, application }: RecipientGuess) =>
    people.some((each) => each.recipient === recipient && each.application === application);
  return [...people, ...companies.filter((each) => !isTold(each))].slice(0, MOST_GUESSES);
}

function guessPeople(applications: readonly Application[], recipient: Recipient): RecipientGuess[] {
  const found = applications.flatMap((application) =>
    application.contacts.flatMap((contact) => {
      const likeness = likenessOf(application, contact, recipient);
      return likeness === undefined ? [] : [{ recipient, application, contactId: contact.id, likeness }];
    }),
  );
  return found
    .toSorted((one, other) => other.likeness - one.likeness)
    .map(({ likeness: _likeness, ...guess }) => guess);
}

/** How likely the recipient is this contact, as a number; `undefined`: not enough to ask. */
function likenessOf(application: Application, contact: Contact, recipient: Recipient): number | undefined {
  const name = comparePersonName(contact, recipient);
  const isOfCompany = belongsToCompany(application, recipient.email);
  if (name === 'full') return isOfCompany ? 3 : 2;
  // Of another company's people one shares a last name with many.
  const isElsewhere = companyDomain(recipient.email) !== undefined && !isOfCompany;
  if (name === 'initial' && !isElsewhere) return isOfCompany ? 2.5 : 1;
  return name === 'single' && isOfCompany ? 1 : undefined;
}

/** An application that is over gets no further people. */
function guessCompanies(applications: readonly Application[], recipient: Recipient): RecipientGuess[] {
  return applications
    .filter((application) => !isEnded(application) && belongsToCompany(application, recipient.email))
    .map((application) => ({ recipient, application, contactId: null }));
}
