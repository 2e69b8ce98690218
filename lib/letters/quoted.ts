import type { LetterLocale } from './letterLocale';

const MARKS: Readonly<Record<LetterLocale, readonly [string, string]>> = {
  'de-DE': ['„', '“'],
  'de-AT': ['„', '“'],
  'de-CH': ['«', '»'],
  'en-GB': ['‘', '’'],
  'en-US': ['“', '”'],
};

/** In the quotation marks of the country. @example quoted('Einkauf', 'de-CH') // '«Einkauf»' */
export function quoted(text: string, locale: LetterLocale): string {
  const [before, after] = MARKS[locale];
  return `${before}${text}${after}`;
}
