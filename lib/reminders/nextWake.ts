import type { Instant } from '../domain/application';
import type { PlannedStep } from './dueReminders';

/** A clock that was moved leaves alarms behind by days, so the background looks at least this often, in milliseconds. */
export const LONGEST_SLEEP = 60 * 60_000;

/**
 * When to look again: at the next reminder that lies ahead, and within the hour in any case. The sweep costs little, and
 * the records, not the alarm, say what is due.
 */
export function nextWake(steps: PlannedStep[], now: Instant): Instant {
  const ahead = steps.map(({ followUp }) => followUp.remindAt).filter((instant) => instant > now);
  return Math.min(now + LONGEST_SLEEP, ...ahead);
}
