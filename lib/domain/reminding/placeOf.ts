import type { Application, ZoneName } from '../application';
import { isWeekend } from '../calendar-date';
import { isPublicHoliday } from '../holidays';
import type { ReminderRules } from './reminder';
import type { ReminderPlace } from './tellableFrom';

/**
 * What holds for the reminders of one application: free days are weekends and public holidays at the company's place.
 *
 * @example placeOf(application, 'Europe/Berlin', settings).isFree('2026-12-25') // true for a German company
 */
export function placeOf(
  { country, region }: Pick<Application, 'country' | 'region'>,
  zone: ZoneName,
  rules: ReminderRules,
): ReminderPlace {
  return { zone, rules, isFree: (date) => isWeekend(date) || isPublicHoliday(date, country, region) };
}
