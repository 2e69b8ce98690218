import type { Contact, Terms } from '../domain/application';
import { type LetterLocale, letterLocale } from './letterLocale';
import { pick } from './pick';

type Closings = readonly [string, ...string[]];

/** The first is the one without a seed. */
const CLOSINGS: Readonly<Record<LetterLocale, Readonly<Record<Terms, Closings>>>> = {
  'de-DE': {
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'],
    informal: ['Viele Grüße', 'Herzliche Grüße', 'Liebe Grüße'],
  },
  'de-AT': {
    formal: ['Mit freundlichen Grüßen', 'Freundliche Grüße', 'Mit besten Grüßen'],
    informal: ['Liebe Grüße', 'Herzliche Grüße', 'Viele Grüße'],
  },
  'de-CH': {
    formal: ['Freundliche Grüsse', 'Mit freundlichen Grüssen', 'Beste Grüsse'],
    informal: ['Herzliche Grüsse', 'Liebe Grüsse', 'Viele Grüsse'],
  },
  'en-GB': {
    formal: ['Kind regards,', 'Best regards,', 'Yours sincerely,'],
    informal: ['Best wishes,', 'Kind regards,', 'All the best,'],
  },
  'en-US': {
    formal: ['Best regards,', 'Kind regards,', 'Sincerely,'],
    informal: ['Best,', 'All the best,', 'Best wishes,'],
  },
};

/**
 * The line before the name: without a comma in German, with one in English. With a seed one of several, always the same for
 * the same seed.
 */
export function closing(contact: Contact, seed?: string): string {
  const variants = CLOSINGS[letterLocale(contact)][contact.terms];
  return seed === undefined ? variants[0] : pick(seed, 'closing', variants);
}
