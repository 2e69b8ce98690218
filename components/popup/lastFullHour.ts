import type { Instant, ZoneName } from '../../lib/domain/application';

/**
 * The last full hour on clocks in `zone`, as a `datetime-local` field takes it: an interview is logged soon after it.
 *
 * @throws RangeError when the zone is unknown
 * @example lastFullHour(Date.UTC(2026, 10, 24, 14, 40), 'Europe/Berlin') // '2026-11-24T15:00'
 */
export function lastFullHour(now: Instant, zone: ZoneName): string {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  const [day = '', time = ''] = format.format(now).split(' ');
  return `${day}T${time.slice(0, 2)}:00`;
}
