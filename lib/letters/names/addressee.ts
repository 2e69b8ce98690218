import type { Contact, FormOfAddress } from '../../domain/application';
import { type LetterLocale, letterLocale } from '../letterLocale';
import { type NameParts, nameParts } from './nameParts';

/** How the person is called, and with which register that goes. */
export interface Addressee {
  register: 'first-name' | 'last-name' | 'full-name';
  /** `Anna`, `Frau Dr. Weber`, `Kim Müller` */
  name: string;
}

const FORMS: Readonly<Record<LetterLocale, Readonly<Record<'ms' | 'mr', string>>>> = {
  'de-DE': { ms: 'Frau', mr: 'Herr' },
  'de-AT': { ms: 'Frau', mr: 'Herr' },
  'de-CH': { ms: 'Frau', mr: 'Herr' },
  'en-GB': { ms: 'Ms', mr: 'Mr' },
  'en-US': { ms: 'Ms.', mr: 'Mr.' },
};

/**
 * Whom the letter names, or `undefined` where that can't be said without guessing (R9): no name at all, or a last name
 * alone without a form of address or title. The form of address is never guessed from a first name.
 */
export function addressee(contact: Contact): Addressee | undefined {
  const parts = nameParts(contact);
  if (contact.terms === 'informal' && parts.first) return { register: 'first-name', name: parts.first };
  if (contact.formOfAddress !== 'neutral' && parts.last) {
    return { register: 'last-name', name: byLastName(parts, contact.formOfAddress, letterLocale(contact)) };
  }
  return byFullName(parts, letterLocale(contact));
}

/** English puts the title in place of Mr and Ms; German puts it behind Frau and Herr. */
function byLastName({ title, last }: NameParts, form: Exclude<FormOfAddress, 'neutral'>, locale: LetterLocale): string {
  const forms = locale.startsWith('en') && title ? [title] : [FORMS[locale][form], title];
  return [...forms, last].filter(Boolean).join(' ');
}

function byFullName({ title, first, last }: NameParts, locale: LetterLocale): Addressee | undefined {
  if (!first && !last) return undefined;
  if (!first && !title) return undefined;
  const spoken = locale.startsWith('en') && title && last ? [title, last] : [title, first, last];
  return { register: 'full-name', name: (last ? spoken : [first]).filter(Boolean).join(' ') };
}
