import type { CalendarDate, Language } from '../../lib/domain/application';

/**
 * A day as people say it; the year only where it isn't that of `today`.
 *
 * @example formatDay('2026-11-24', 'de') // 'Dienstag, 24. November'
 */
export function formatDay(date: CalendarDate, language: Language, today: CalendarDate = date): string {
  const format = new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(date.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T12:00:00Z`));
}
