import type { Application, LocalTime } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import type { Moment } from './useClock';

/** The plan of any application at one moment, with reminders at the user's time of day. */
export function planWith({ now, zone }: Moment, reminderTime?: LocalTime): (application: Application) => FollowUp[] {
  const context = { now, zone, holidays: isPublicHoliday, ...(reminderTime && { reminderTime }) };
  return (application) => planFollowUps(application, context);
}
