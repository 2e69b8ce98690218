import type { Instant } from '../domain/application';
import { calendarDateAt } from '../domain/calendar-date';
import type { Moment } from './sweep';

/** More reminders than this at once become one summary. */
export const MOST_AT_ONCE = 3;

/** Nothing older bears on today, in any zone. In milliseconds. */
const LOOKED_BACK = 3 * 86_400_000;

/** What the ledger says, as it bears on this moment. */
export interface Told {
  keys: ReadonlyMap<string, Instant>;
  /** When something but an appointment was told last. */
  last: Instant | null;
  /** How many notifications were shown today, without appointments. */
  today: number;
}

export const NOTHING_TOLD: Told = { keys: new Map(), last: null, today: 0 };

/**
 * Reads the ledger. What was claimed at one instant was one burst, and a large one a summary: one notification. Instants that
 * lie ahead come from a clock that was wrong and count for nothing (T5).
 */
export function readTold(keys: ReadonlyMap<string, Instant>, { now, zone }: Moment): Told {
  const bursts = new Map<Instant, number>();
  for (const [key, at] of keys) {
    if (at > now || at < now - LOOKED_BACK || wasAppointment(key, calendarDateAt(at, zone))) continue;
    bursts.set(at, (bursts.get(at) ?? 0) + 1);
  }
  const today = calendarDateAt(now, zone);
  const counts = [...bursts].filter(([at]) => calendarDateAt(at, zone) === today);
  return {
    keys,
    last: bursts.size > 0 ? Math.max(...bursts.keys()) : null,
    today: counts.reduce((sum, [, size]) => sum + (size > MOST_AT_ONCE ? 1 : size), 0),
  };
}

/** An agreed call that was told on its day: its entry carries day and time. */
function wasAppointment(key: string, toldOn: string): boolean {
  const [day, time] = key.slice(key.lastIndexOf('|') + 1).split(' ');
  return time !== undefined && day === toldOn;
}
