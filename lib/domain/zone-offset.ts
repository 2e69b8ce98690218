import { tzOffset } from '@date-fns/tz';
import type { Instant, ZoneName } from './application';

const DAY = 86_400_000;
const LARGEST_CACHE = 50_000;

/** Per zone and UTC day: the offset of the whole day, or NaN on a day with a change of clocks. */
const offsetsOfDays = new Map<ZoneName, Map<number, number>>();
let cachedDays = 0;

/**
 * Milliseconds by which local time in `zone` is ahead of UTC at `instant`.
 * Asking Intl costs microseconds and a plan asks many times, so days without a change of clocks are remembered.
 *
 * @throws RangeError when the zone is unknown.
 * @example zoneOffset(Date.UTC(2026, 6, 1), 'Europe/Berlin') // 7_200_000
 */
export function zoneOffset(instant: Instant, zone: ZoneName): number {
  const day = Math.floor(instant / DAY);
  const offsetOfDay = daysOf(zone).get(day) ?? rememberDay(day, zone);
  return Number.isNaN(offsetOfDay) ? askIntl(instant, zone) : offsetOfDay;
}

const knownZones = new Map<string, boolean>();

/**
 * Whether this machine knows the zone.
 *
 * @example isKnownZone('Europe/Berlin') // true
 */
export function isKnownZone(value: unknown): value is ZoneName {
  if (typeof value !== 'string' || value.length === 0 || value.length > 64) return false;
  const known = knownZones.get(value);
  if (known !== undefined) return known;
  const answer = asksIntlWithoutError(value);
  if (knownZones.size > 1_000) knownZones.clear();
  knownZones.set(value, answer);
  return answer;
}

function asksIntlWithoutError(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }) !== undefined;
  } catch {
    return false;
  }
}

function daysOf(zone: ZoneName): Map<number, number> {
  const known = offsetsOfDays.get(zone);
  if (known) return known;
  const days = new Map<number, number>();
  offsetsOfDays.set(zone, days);
  return days;
}

function rememberDay(day: number, zone: ZoneName): number {
  const atStart = askIntl(day * DAY, zone);
  const offset = atStart === askIntl((day + 1) * DAY - 1, zone) ? atStart : Number.NaN;
  if (cachedDays >= LARGEST_CACHE) {
    offsetsOfDays.clear();
    cachedDays = 0;
  }
  daysOf(zone).set(day, offset);
  cachedDays += 1;
  return offset;
}

function askIntl(instant: Instant, zone: ZoneName): number {
  const minutes = tzOffset(zone, new Date(instant));
  if (Number.isNaN(minutes)) throw new RangeError(`unknown time zone or instant: ${zone}`);
  return minutes * 60_000;
}
