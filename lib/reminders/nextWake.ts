import type { Instant } from '../domain/application';
import { isWaiting, type PlannedStep } from './dueReminders';

/** In milliseconds. */
export const HEARTBEAT = 60 * 60_000;

/**
 * When to look again: at the next reminder that lies ahead, and at the next full hour (UTC) in any case. Alarms sit late by
 * days after the clock was moved, and the day changes at midnight; a look costs little. Full hours, because "in an hour"
 * would move the alarm at every look (T10).
 *
 * @example nextWake([], Date.UTC(2026, 10, 24, 9, 50)) // 10:00
 */
export function nextWake(steps: readonly PlannedStep[], now: Instant): Instant {
  const ahead = steps
    .filter(isWaiting)
    .map(({ followUp }) => followUp.remindAt)
    .filter((instant) => instant > now);
  return ahead.reduce((first, instant) => Math.min(first, instant), (Math.floor(now / HEARTBEAT) + 1) * HEARTBEAT);
}
