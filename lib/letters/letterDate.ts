import type { CalendarDate } from '../domain/application';
import type { LetterLocale } from './letterLocale';

const GERMAN = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const ENGLISH = 'January February March April May June July August September October November December'.split(' ');

/**
 * A day as it reads in a letter, without the year: `12. November`, `12 November` (GB), `November 12` (US), in Austria `7. Jänner`.
 * `''` for anything that is no calendar date.
 */
export function letterDate(date: CalendarDate, locale: LetterLocale): string {
  const [, month, day] = /^\d{4,6}-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = (locale.startsWith('de') ? GERMAN : ENGLISH)[Number(month) - 1];
  if (!name || Number(day) < 1 || Number(day) > 31) return '';
  if (locale === 'en-US') return `${name} ${Number(day)}`;
  if (locale === 'en-GB') return `${Number(day)} ${name}`;
  return `${Number(day)}. ${locale === 'de-AT' && name === 'Januar' ? 'Jänner' : name}`;
}
