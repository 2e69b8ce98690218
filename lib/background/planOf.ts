import type { Application } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { planFollowUps } from '../domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../domain/holidays';
import { planRules } from '../domain/reminding/planRules';
import type { Settings } from '../domain/settings';
import type { Moment } from '../reminders/sweep';

/** The plan of an application, here and now. One record that can't be planned must not silence the others. */
export function planOf(application: Application, settings: Settings, { now, zone }: Moment): FollowUp[] {
  try {
    return planFollowUps(application, { now, zone, holidays: isPublicHoliday, ...planRules(settings) });
  } catch (error) {
    console.error('Nachklang could not plan an application.', error);
    return [];
  }
}
