import type { CalendarDate, Language } from '../../domain/application';
import { type NamedDay, readDays } from './dayReader';
import { ENGLISH_DAYS } from './english-days.data';
import { GERMAN_DAYS } from './german-days.data';

/** The days that folded words name; without a year the nearest such day. */
export function findDays(words: string, language: Language, from: CalendarDate): NamedDay[] {
  return readDays(language === 'de' ? GERMAN_DAYS : ENGLISH_DAYS, words, from);
}
