import type { CalendarDate, LocalTime } from '../domain/application';

/**
 * Mails in the order in which they came. A page shows them from the oldest to the newest or the other way round (Outlook's "newest on
 * top"), and which it is, the first and the last date that can be read say. Of one day without times the page's order stays.
 *
 * @example oldestFirst(['2026-12-02', '2026-12-01'], (on) => ({ on, time: '' })) // ['2026-12-01', '2026-12-02']
 */
export function oldestFirst<Mail>(
  mails: readonly Mail[],
  dateOf: (mail: Mail) => { on: CalendarDate; time: LocalTime | '' } | undefined,
): Mail[] {
  const dates = mails.map(dateOf).filter((date) => date !== undefined);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last) return [...mails];
  const hasTimes = first.time !== '' && last.time !== '';
  const isTurned = first.on > last.on || (first.on === last.on && hasTimes && first.time > last.time);
  return isTurned ? mails.toReversed() : [...mails];
}
