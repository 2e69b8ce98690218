import { type Application, type CalendarDate, isEnded, type Stage } from '../../../lib/domain/application';
import { foldName } from '../../../lib/domain/foldName';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { nextFollowUp } from '../../../lib/domain/follow-ups/nextFollowUp';
import { type LastContact, lastContact } from './lastContact';

/** One application as lists show it: worked out once, then sorted and filtered by plain comparisons. */
export interface Row {
  id: string;
  application: Application;
  /** What comes next; nothing once it has ended. */
  next: FollowUp | undefined;
  last: LastContact | undefined;
  /** Company and role as they are sorted. */
  company: string;
  role: string;
}

export const STAGES: readonly Stage['name'][] = ['waiting', 'offered', 'rejected', 'signed', 'closed'];

/**
 * What a list shows of an application.
 *
 * @example makeRow(application, plan, today).next?.kind // 'thank-you'
 */
export function makeRow(
  application: Application,
  plan: (application: Application) => readonly FollowUp[],
  today: CalendarDate,
): Row {
  return {
    id: application.id,
    application,
    next: isEnded(application) ? undefined : nextFollowUp(plan(application)),
    last: lastContact(application, today),
    company: foldName(application.company),
    role: foldName(application.role),
  };
}
