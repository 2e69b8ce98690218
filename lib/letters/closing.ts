import type { Contact, Terms } from '../domain/application';
import { type LetterLocale, letterLocale } from './letterLocale';

const CLOSINGS: Readonly<Record<LetterLocale, Readonly<Record<Terms, string>>>> = {
  'de-DE': { formal: 'Mit freundlichen Grüßen', informal: 'Viele Grüße' },
  'de-AT': { formal: 'Mit freundlichen Grüßen', informal: 'Liebe Grüße' },
  'de-CH': { formal: 'Freundliche Grüsse', informal: 'Herzliche Grüsse' },
  'en-GB': { formal: 'Kind regards,', informal: 'Best wishes,' },
  'en-US': { formal: 'Best regards,', informal: 'Best,' },
};

/** The line before the name: without a comma in German, with one in English. */
export function closing(contact: Contact): string {
  return CLOSINGS[letterLocale(contact)][contact.terms];
}
