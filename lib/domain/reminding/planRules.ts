import type { PlanContext } from '../follow-ups/follow-up';
import { chosenHour } from './hours';
import type { ReminderRules } from './reminder';

/**
 * What a plan has to know of the settings.
 *
 * @example planFollowUps(application, { now, zone, holidays: isPublicHoliday, ...planRules(settings) })
 */
export function planRules(settings: ReminderRules): Required<Pick<PlanContext, 'reminderTime' | 'remindsOnFreeDays'>> {
  return { reminderTime: chosenHour(settings), remindsOnFreeDays: settings.remindsOnFreeDays };
}
