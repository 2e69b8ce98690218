import type { Application } from '../domain/application';
import { readSituation } from '../domain/follow-ups/situation';
import { unansweredContacts } from '../domain/follow-ups/unansweredContacts';
import { isPublicHoliday } from '../domain/holidays';
import type { Moment } from '../reminders/sweep';

/** How many contacts of an application stand unanswered now (R20). */
export function unansweredOf(application: Application, { now, zone }: Moment): number {
  return unansweredContacts(readSituation(application, { now, zone, holidays: isPublicHoliday })).length;
}
