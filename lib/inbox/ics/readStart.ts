import ICAL from 'ical.js';
import type { Instant, ZoneName } from '../../domain/application';
import { calendarDateAt, isCalendarDate } from '../../domain/calendar-date';
import { isKnownZone, zoneOffset } from '../../domain/zone-offset';
import type { IcsInvitation } from '../readIcs';
import { WINDOWS_ZONES } from '../windows-zones.data';
import { readParameter, readValue } from './readValue';

const MINUTE = 60_000;

export type Start = Pick<IcsInvitation, 'on' | 'time' | 'zone'>;

/** When an appointment begins, on a clock that the reader knows; `undefined` where it doesn't say, or a day that is none. */
export function readStart(calendar: ICAL.Component, event: ICAL.Component, own: ZoneName): Start | undefined {
  const property = event.getFirstProperty('dtstart');
  const value = readValue(property);
  if (!property || !(value instanceof ICAL.Time)) return undefined;
  const on = `${value}`.slice(0, 10);
  if (!isCalendarDate(on)) return undefined;
  if (value.isDate) return { on, time: '', zone: own };
  const name = readParameter(property, 'tzid');
  const known = zoneNamed(name);
  const time = `${value}`.slice(11, 16);
  if (isKnownZone(known)) return { on, time, zone: known };
  const instant = instantOf(value, calendar, name);
  return instant === undefined ? { on, time, zone: own } : atHome(instant, own);
}

/** Evolution and older Thunderbirds put their own name before the zone's: `/freeassociation.sourceforge.net/Europe/Berlin`. */
function zoneNamed(name: string): ZoneName {
  const [own = name] = /(?<=^\/.*\/)[A-Z]\w+(?:\/[\w+-]+){1,2}$/.exec(name) ?? [];
  return (Object.hasOwn(WINDOWS_ZONES, own) ? WINDOWS_ZONES[own] : undefined) ?? own;
}

/** When it is, where the file says so: in UTC, or by a zone that it describes. */
function instantOf(value: ICAL.Time, calendar: ICAL.Component, name: string): Instant | undefined {
  if (`${value}`.endsWith('Z')) return value.toUnixTime() * 1000;
  const described = calendar
    .getAllSubcomponents('vtimezone')
    .find((each) => name !== '' && readValue(each.getFirstProperty('tzid')) === name);
  if (!described) return undefined;
  const offset = new ICAL.Timezone(described).utcOffset(value);
  return Date.parse(`${`${value}`.slice(0, 19)}Z`) - offset * 1000;
}

function atHome(instant: Instant, zone: ZoneName): Start {
  const on = calendarDateAt(instant, zone);
  const time = new Date(instant + Math.round(zoneOffset(instant, zone) / MINUTE) * MINUTE).toISOString().slice(11, 16);
  return { on, time, zone };
}
