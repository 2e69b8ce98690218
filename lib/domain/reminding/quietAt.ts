import type { CalendarDate, Instant, ZoneName } from '../application';
import { addDays, calendarDateAt, toInstant } from '../calendar-date';
import type { QuietHours } from './hours';

/** From `from` up to, but without, `until`. */
export interface QuietSpan {
  from: Instant;
  until: Instant;
}

/**
 * The quiet hours that `instant` lies in, or `null`. They are spans between instants, so a night in which clocks are changed
 * ends once.
 *
 * @example quietAt(Date.UTC(2026, 2, 3, 22), 'Europe/Berlin', { quietFrom: '20:00', quietUntil: '08:00' })?.until // Date.UTC(2026, 2, 4, 7)
 */
export function quietAt(instant: Instant, zone: ZoneName, hours: QuietHours): QuietSpan | null {
  if (hours.quietFrom === hours.quietUntil) return null;
  const today = calendarDateAt(instant, zone);
  const spans = [addDays(today, -1), today].map((day) => spanOf(day, zone, hours));
  return spans.find(({ from, until }) => from <= instant && instant < until) ?? null;
}

function spanOf(day: CalendarDate, zone: ZoneName, { quietFrom, quietUntil }: QuietHours): QuietSpan {
  const end = quietFrom < quietUntil ? day : addDays(day, 1);
  return { from: toInstant(day, quietFrom, zone), until: toInstant(end, quietUntil, zone) };
}
