import type { Application } from './application';
import { companyCore } from './companyNames';
import { foldLoosely } from './foldName';
import { companyDomain } from './mailAddress';
import { GENERIC, LEGAL_FORMS } from './name-words.data';

/** A shorter first word is no company's name by itself. */
const SHORTEST_WORD = 4;
/** So long a name may have more behind it: examplework-careers.com. */
const SHORTEST_BEGINNING = 6;
/** Initials of fewer words are everybody's. */
const FEWEST_INITIALS = 3;

/**
 * Whether an address may be one of the company of `application`: another contact has one there, or the domain is called like the
 * company. Mailboxes of everybody never are.
 */
export function belongsToCompany({ contacts, company }: Application, address: string): boolean {
  const domain = companyDomain(address);
  if (domain === undefined) return false;
  return contacts.some(({ email }) => companyDomain(email) === domain) || isCalledLike(domain, company);
}

/** The domain's own name, without what a company's name leaves out too. */
function nameOf(domain: string): string {
  const [label = ''] = domain.split('.');
  const words = label.split('-').map(foldLoosely);
  return words.filter((word) => !LEGAL_FORMS.has(word)).join('');
}

function isCalledLike(domain: string, company: string): boolean {
  const name = nameOf(domain);
  const words = companyCore(company)
    .filter((word) => word !== '&')
    .map(foldLoosely);
  const [first = ''] = words;
  const whole = words.join('');
  if (name === '' || name === whole) return name !== '';
  if (words.length >= FEWEST_INITIALS && name === words.map((word) => word[0]).join('')) return true;
  if (whole.length >= SHORTEST_BEGINNING && name.startsWith(whole)) return true;
  return first.length >= SHORTEST_WORD && !GENERIC.has(first) && name === first;
}
