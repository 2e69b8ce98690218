import type { CalendarDate, Language } from '../../lib/domain/application';
import { differenceInDays } from '../../lib/domain/calendar-date';

/** Beyond this many days a date says more than a count or a weekday. */
const NEAR = 6;
const LOCALES: Record<Language, string> = { de: 'de-DE', en: 'en-GB' };

function format(date: CalendarDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const formatter = new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone: 'UTC' });
  return formatter.format(new Date(`${date}T12:00:00Z`)).replace(/(?<=^\p{L}+),/u, '');
}

/**
 * A day as short as people say it; the year only where it isn't this one.
 *
 * @example formatShortDay('2026-11-24', '2026-11-20', 'en') // 'Tue 24 Nov'
 */
export function formatShortDay(date: CalendarDate, today: CalendarDate, language: Language): string {
  const isThisYear = date.slice(0, 4) === today.slice(0, 4);
  return format(date, language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}

/**
 * Day and month alone.
 *
 * @example formatDate('2026-11-24', 'de') // '24. Nov.'
 */
export function formatDate(date: CalendarDate, language: Language): string {
  return format(date, language, { day: 'numeric', month: 'short' });
}

/**
 * A day seen from today: counted when it is near, otherwise the date.
 *
 * @example formatRelative('2026-11-27', '2026-11-24', 'de') // 'in 3 Tagen'
 */
export function formatRelative(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = differenceInDays(today, date);
  if (Math.abs(days) > NEAR) return formatShortDay(date, today, language);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: Math.abs(days) > 1 ? 'always' : 'auto' }).format(
    days,
    'day',
  );
}

/**
 * A day that lies ahead, as one says it: today, tomorrow, a weekday, or the date.
 *
 * @example formatAhead('2026-11-27', '2026-11-24', 'en') // 'Friday'
 */
export function formatAhead(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = differenceInDays(today, date);
  if (days > NEAR) return formatShortDay(date, today, language);
  return days <= 1 ? formatRelative(date, today, language) : format(date, language, { weekday: 'long' });
}

/**
 * A past day as "since …" takes it: yesterday, a weekday, or the date.
 *
 * @example formatPast('2026-11-24', '2026-11-27', 'en') // 'Tuesday'
 */
export function formatPast(date: CalendarDate, today: CalendarDate, language: Language): string {
  const days = differenceInDays(date, today);
  if (days > NEAR) return formatDate(date, language);
  return days <= 1 ? formatRelative(date, today, language) : format(date, language, { weekday: 'long' });
}
