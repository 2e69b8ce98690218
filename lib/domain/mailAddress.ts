import { FREEMAIL_DOMAINS, FREEMAIL_NAMES, SECOND_LEVEL, SHARED_NAMES } from './mail-domains.data';

interface MailAddress {
  /** What stands before the @, without its tag. */
  name: string;
  /** What stands after a plus sign. */
  tag: string;
  domain: string;
}

/** Google says that dots don't count in its addresses, and that both names lead to one mailbox (help pages, 2026-11). */
const isGoogle = (domain: string) => domain === 'gmail.com' || domain === 'googlemail.com';

function readMailAddress(address: string): MailAddress | undefined {
  const clean = address.trim().toLowerCase();
  const at = clean.lastIndexOf('@');
  if (at < 1) return undefined;
  const [local = '', ...tags] = clean.slice(0, at).split('+');
  const domain = clean.slice(at + 1).replace(/\.$/, '');
  if (isGoogle(domain)) return { name: local.replaceAll('.', ''), tag: tags.join('+'), domain: 'gmail.com' };
  return { name: local, tag: tags.join('+'), domain };
}

/**
 * Whether two addresses lead to one mailbox. Case never counts. A tag counts only beside another: who gives out `anna+jobs@` also
 * reads `anna@`, but application systems tell their applicants apart by `jobs+1@` and `jobs+2@`. Dots count everywhere but at Google.
 *
 * @example isSameAddress('Anna+jobs@example.com', 'anna@example.com') // true
 */
export function isSameAddress(one: string, other: string): boolean {
  const [first, second] = [readMailAddress(one), readMailAddress(other)];
  if (!first || !second) return false;
  const isSameTag = first.tag === second.tag || first.tag === '' || second.tag === '';
  return first.name === second.name && first.domain === second.domain && isSameTag;
}

/**
 * What all addresses that may lead to one mailbox have in common: they are found under it, `isSameAddress` decides.
 *
 * @example mailboxOf('Anna+jobs@example.com') // 'anna@example.com'
 */
export function mailboxOf(address: string): string {
  const read = readMailAddress(address);
  return read ? `${read.name}@${read.domain}` : address.trim().toLowerCase();
}

/** What stands before the @, without tag; `''` where there is none. */
export const localPart = (address: string) => /^\s*([^@+]+)[^@]*@/.exec(address)?.[1] ?? '';

/**
 * The domain that belongs to one company alone, without host names before it; `undefined` for mailboxes of everybody (gmail.com,
 * gmx.de), for systems that write for many companies, and for what is no domain.
 *
 * @example companyDomain('anna@jobs.example.com') // 'example.com'
 */
export function companyDomain(address: string): string | undefined {
  const labels = readMailAddress(address)?.domain.split('.') ?? [];
  if (labels.length < 2 || labels.some((label) => label === '')) return undefined;
  const [name = '', ending = ''] = labels.slice(-2);
  const isTwoPart = labels.length > 2 && ending.length === 2 && SECOND_LEVEL.has(name);
  const own = labels.slice(isTwoPart ? -3 : -2);
  const [label = ''] = own;
  const isEverybodys = FREEMAIL_NAMES.has(label) || FREEMAIL_DOMAINS.has(own.join('.')) || SHARED_NAMES.has(label);
  return isEverybodys || SECOND_LEVEL.has(label) ? undefined : own.join('.');
}
