import type { CalendarDate, Language } from '../../../lib/domain/application';

/**
 * A day in figures, as forms ask for it.
 *
 * @example figures('2026-11-24', 'de') // '24.11.2026'
 */
export function figures(date: CalendarDate, language: Language): string {
  const [year, month, day] = date.split('-');
  return [day, month, year].join(language === 'de' ? '.' : '/');
}
