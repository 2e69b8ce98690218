import type { CalendarDate, Language } from '../domain/application';
import { differenceInDays } from '../domain/calendar-date';
import type { Translate } from '../messages/text-key';

/** Within a week a weekday is clear, and shorter. In days. */
const WEEK = 6;

/** A day as people say it: today, tomorrow, the weekday within a week, otherwise with its date. */
export function dayName(date: CalendarDate, today: CalendarDate, language: Language, translate: Translate): string {
  const days = differenceInDays(today, date);
  if (days === 0) return translate('notification_today');
  if (days === 1) return translate('notification_tomorrow');
  const isNear = days > 1 && days <= WEEK;
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    ...(isNear ? {} : { day: 'numeric', month: 'long' }),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T12:00:00Z`));
}
