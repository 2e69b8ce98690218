import type { Instant } from '../domain/application';
import { addDays, calendarDateAt, toInstant } from '../domain/calendar-date';
import { isWaiting, type PlannedStep } from './dueReminders';
import type { Moment } from './sweep';

/** In milliseconds. */
export const HEARTBEAT = 10 * 60_000;

/**
 * When to look again: at the next reminder that lies ahead, when one that is held back may be told, when the next day begins,
 * and at the next full ten minutes (UTC) in any case. Alarms sit late after the clock was moved or the device slept, and the
 * user travels; a look costs little. Full ten minutes, because "in ten minutes" would move the alarm at every look (T10).
 *
 * @param later when reminders that are held back may be told.
 * @example nextWake([], [], { now: Date.UTC(2026, 10, 24, 9, 52), zone: 'Europe/Berlin' }) // 10:00
 */
export function nextWake(steps: readonly PlannedStep[], later: readonly Instant[], { now, zone }: Moment): Instant {
  const reminders = steps.filter(isWaiting).map(({ followUp }) => followUp.remindAt);
  return [...reminders, ...later, nextDay({ now, zone })]
    .filter((instant) => instant > now)
    .reduce((first, instant) => Math.min(first, instant), nextHeartbeat(now));
}

/**
 * A new day may bring a step that today's plan doesn't hold, such as the next weekly check, and some zones begin their days
 * between two full ten minutes.
 */
function nextDay({ now, zone }: Moment): Instant {
  return toInstant(addDays(calendarDateAt(now, zone), 1), '00:00', zone);
}

export function nextHeartbeat(now: Instant): Instant {
  return (Math.floor(now / HEARTBEAT) + 1) * HEARTBEAT;
}
