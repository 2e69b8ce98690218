import type { Contact, FormOfAddress } from '../../domain/application';
import { type LetterLocale, letterLocale } from '../letterLocale';
import { type NameParts, nameParts } from './nameParts';

/** How the person is called, and with which register that goes. */
export interface Addressee {
  register: 'first-name' | 'last-name' | 'full-name';
  /** `Anna`, `Frau Dr. Weber`, `Kim Müller` */
  name: string;
  form: FormOfAddress;
}

const FORMS: Readonly<Record<LetterLocale, Readonly<Record<FormOfAddress, string>>>> = {
  'de-DE': { ms: 'Frau', mr: 'Herr', neutral: '' },
  'de-AT': { ms: 'Frau', mr: 'Herr', neutral: '' },
  'de-CH': { ms: 'Frau', mr: 'Herr', neutral: '' },
  'en-GB': { ms: 'Ms', mr: 'Mr', neutral: '' },
  'en-US': { ms: 'Ms.', mr: 'Mr.', neutral: '' },
};
/** J., J. R.: nobody is called that. */
const INITIALS = /^(?:\p{Lu}\.?(?:[ -]?\p{Lu}\.)*)$/u;

/**
 * Whom the letter names, or `undefined` where that can't be said without guessing (R9): no name at all, or a last name
 * alone without a form of address or title. The form of address is never guessed from a first name.
 */
export function addressee(contact: Contact): Addressee | undefined {
  const parts = nameParts(contact);
  const { form, first, last } = parts;
  const locale = letterLocale(contact);
  const isCalledByFirst = first !== '' && !INITIALS.test(first);
  if (contact.terms === 'informal' && isCalledByFirst) return { register: 'first-name', name: first, form };
  if (!last) return isCalledByFirst ? { register: 'first-name', name: first, form } : undefined;
  if (form !== 'neutral') return { register: 'last-name', name: byLastName(parts, locale), form };
  if (!first && (!parts.title || parts.spoken.isWithFirstName)) return undefined;
  return { register: 'full-name', name: byFullName(parts, locale), form };
}

/** The full name, to tell two people apart who would be called the same; `undefined` where only one part is known. */
export function fullAddressee(contact: Contact): Addressee | undefined {
  const parts = nameParts(contact);
  const { form, first, last } = parts;
  if (!first || !last) return undefined;
  const locale = letterLocale(contact);
  if (contact.terms === 'informal')
    return { register: 'first-name', name: joined(first, parts.noble.rank, last), form };
  if (form === 'neutral' || locale.startsWith('en'))
    return { register: 'full-name', name: byFullName(parts, locale, true), form };
  return { register: 'last-name', name: joined(FORMS[locale][form], parts.title, first, parts.noble.rank, last), form };
}

/** English puts the title in place of Mr and Ms; German puts it behind Frau and Herr, and Graf and Gräfin in their place, unless a title precedes. */
function byLastName({ title, first, last, form, spoken, noble }: NameParts, locale: LetterLocale): string {
  if (locale.startsWith('en') && title) {
    if (!spoken.isWithFirstName) return joined(title, last);
    return first ? joined(title, first) : joined(FORMS[locale][form], last);
  }
  if (noble.rank && noble.isSaid) return joined(title && FORMS[locale][form], title, noble.rank, last);
  return joined(FORMS[locale][form], title, last);
}

function byFullName({ title, first, last, spoken, noble }: NameParts, locale: LetterLocale, isWhole = false): string {
  if (locale.startsWith('en') && title && !isWhole)
    return spoken.isWithFirstName && first ? joined(title, first) : joined(title, last);
  return joined(title, first, noble.rank, last);
}

function joined(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}
