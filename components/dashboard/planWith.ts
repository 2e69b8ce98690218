import type { Application } from '../../lib/domain/application';
import type { FollowUp } from '../../lib/domain/follow-ups/follow-up';
import { planFollowUps } from '../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../lib/domain/holidays';
import { planRules } from '../../lib/domain/reminding/planRules';
import type { ReminderRules } from '../../lib/domain/reminding/reminder';
import type { Moment } from './useClock';

/**
 * The plan of any application at one moment, with reminders as the user set them. Each is worked out once, when it is first
 * asked for: a list of thousands sorts, filters and scrolls without planning anew.
 */
export function planWith({ now, zone }: Moment, rules?: ReminderRules): (application: Application) => FollowUp[] {
  const context = { now, zone, holidays: isPublicHoliday, ...(rules && planRules(rules)) };
  const known = new WeakMap<Application, FollowUp[]>();
  return (application) => {
    const plan = known.get(application) ?? planFollowUps(application, context);
    known.set(application, plan);
    return plan;
  };
}
