import type { CalendarDate, Language } from '../../domain/application';
import { type NamedDay, readDays } from './dayReader';
import { ENGLISH_PERIODS } from './english-periods.data';
import { GERMAN_PERIODS } from './german-periods.data';

/** Stretches of time that folded words name ("by the end of the month", "within two weeks"), each with its last day. */
export function findPeriods(words: string, language: Language, from: CalendarDate): NamedDay[] {
  return readDays(language === 'de' ? GERMAN_PERIODS : ENGLISH_PERIODS, words, from);
}
