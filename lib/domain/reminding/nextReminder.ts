import type { Application, Instant, ZoneName } from '../application';
import type { FollowUp } from '../follow-ups/follow-up';
import { isLive } from '../follow-ups/isLive';
import { placeOf } from './placeOf';
import type { ReminderRules } from './reminder';
import { tellableFrom } from './tellableFrom';

interface Present {
  now: Instant;
  zone: ZoneName;
  rules: ReminderRules;
}

/**
 * When the next reminder comes, by settings and plan, of those whose day and hour lie ahead; `null` when there is none.
 *
 * @example nextReminder(applications, plan, { now, zone, rules: settings }) // Date.UTC(2026, 10, 24, 8, 30)
 */
export function nextReminder(
  applications: readonly Application[],
  plan: (application: Application) => readonly FollowUp[],
  { now, zone, rules }: Present,
): Instant | null {
  const instants = applications.flatMap((application) =>
    plan(application)
      .filter((step) => isLive(step) && step.remindAt > now)
      .map((step) => tellableFrom(step, now, placeOf(application, zone, rules)) ?? Number.POSITIVE_INFINITY),
  );
  const first = instants.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
  return first === Number.POSITIVE_INFINITY ? null : first;
}
