import type { Application } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { planFollowUps } from '../domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../domain/holidays';
import type { Settings } from '../domain/settings';
import type { Clock } from './clock';

/** The plan of an application here and now. */
export function planOf(application: Application, settings: Settings, clock: Clock): FollowUp[] {
  const { reminderTime } = settings;
  return planFollowUps(application, {
    now: clock.now(),
    zone: clock.zone(),
    holidays: isPublicHoliday,
    reminderTime,
  });
}
