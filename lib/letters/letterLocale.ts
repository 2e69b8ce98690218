import type { Contact } from '../domain/application';

export type LetterLocale = 'de-DE' | 'de-AT' | 'de-CH' | 'en-GB' | 'en-US';

/**
 * The contact's language decides, the country only picks its custom: German to Britain is German as in Germany,
 * English anywhere but in the United States is British.
 *
 * @example letterLocale({ language: 'en', country: 'CH' }) // 'en-GB'
 */
export function letterLocale({ language, country }: Pick<Contact, 'language' | 'country'>): LetterLocale {
  if (language === 'en') return country === 'US' ? 'en-US' : 'en-GB';
  return country === 'AT' || country === 'CH' ? `de-${country}` : 'de-DE';
}
