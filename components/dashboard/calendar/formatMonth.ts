import type { CalendarDate, Language } from '../../../lib/domain/application';
import type { Month } from './month';

const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

/**
 * A month with its year.
 *
 * @example formatMonth('2026-11', 'de') // 'November 2026'
 */
export function formatMonth(month: Month, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(`${month}-01T12:00:00Z`));
}

/**
 * The weekday of a day, short or whole.
 *
 * @example formatWeekday('2026-11-24', 'de', 'short') // 'Di'
 */
export function formatWeekday(date: CalendarDate, language: Language, weekday: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { weekday, timeZone: 'UTC' });
  return format.format(new Date(`${date}T12:00:00Z`));
}
