import type { CalendarDate, Language } from '../../lib/domain/application';

/**
 * A day as people say it.
 *
 * @example formatDay('2026-11-24', 'de') // 'Dienstag, 24. November'
 */
export function formatDay(date: CalendarDate, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T12:00:00Z`));
}
