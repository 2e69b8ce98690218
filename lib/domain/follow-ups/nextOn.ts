import type { Application, CalendarDate, FollowUpRecord } from '../application';
import { goesOnAtEarliest } from '../bin';
import { calendarDateAt } from '../calendar-date';
import { isPublicHoliday } from '../holidays';
import type { FollowUp, HolidayCalendar } from './follow-up';
import { isLive } from './isLive';
import { planFollowUps } from './planFollowUps';

/** Before every day of a record: nothing has opened or closed yet, so whatever can ever stand still lies ahead. */
const BEFORE_ALL = Date.UTC(1800, 0, 1);
const WEST = 'Etc/GMT+12';
const EAST = 'Etc/GMT-14';
const NO_HOLIDAYS: HolidayCalendar = () => false;
const CONTRACT_CHECK = 'contract-check:';

/** Comes before every day: what can't be planned is looked at each time. */
export const ALWAYS: CalendarDate = '0000-01-01';

/**
 * The earliest day on which anything of this application could need a look: a reminder, a step that counts as due, a step that
 * opens. It holds in every zone, for every time of reminders, and whatever a later table of holidays says; it asks no clock,
 * so a clock that was wrong when the record was written can't move it. It may be too early, never too late. `undefined`: nothing
 * lies ahead, until the record is changed. Of what lies in the bin it is the day on which it goes for good.
 *
 * @example nextOn(application) // '2026-11-24', the day of the interview: from then on thanks can be said
 */
export function nextOn(application: Application): CalendarDate | undefined {
  try {
    if (application.deletedAt !== undefined) return goesOnAtEarliest(application.deletedAt);
    return earliest(candidates(application));
  } catch {
    return ALWAYS;
  }
}

function candidates(application: Application): CalendarDate[] {
  const { followUps } = application;
  const zones = followUps.some(isWithoutDay) ? [WEST, EAST] : [WEST];
  // Without holidays everything comes at its earliest, but for a step that a holiday keeps from being put off.
  const calendars = followUps.some(isPutOff) ? [NO_HOLIDAYS, isPublicHoliday] : [NO_HOLIDAYS];
  return zones
    .flatMap((zone) => calendars.flatMap((holidays) => openings(application, zone, holidays)))
    .concat(putOffChecks(application));
}

function openings(application: Application, zone: string, holidays: HolidayCalendar): CalendarDate[] {
  return planFollowUps(application, { now: BEFORE_ALL, zone, holidays, remindsOnFreeDays: true })
    .filter(isLive)
    .map((step) => dayOf(step, zone));
}

function dayOf({ state, opens, remindAt }: FollowUp, zone: string): CalendarDate {
  return state === 'snoozed' ? calendarDateAt(remindAt, zone) : opens;
}

/** Once the day of a weekly check that was put off has come, it gives way to the check of the week that it is then. */
function putOffChecks({ stage, followUps }: Application): CalendarDate[] {
  if (stage.name !== 'offered') return [];
  return followUps.flatMap((record) =>
    isPutOff(record) && record.key.startsWith(CONTRACT_CHECK) ? (record.snoozedUntil ?? []) : [],
  );
}

/** Its day depends on the zone, and where it has no instant either, on the day of asking. */
function isWithoutDay({ status, on }: FollowUpRecord): boolean {
  return status !== 'open' && on === null;
}

function isPutOff({ status, snoozedUntil }: FollowUpRecord): boolean {
  return status === 'open' && snoozedUntil !== null;
}

function earliest(days: readonly CalendarDate[]): CalendarDate | undefined {
  return days.reduce<CalendarDate | undefined>(
    (first, day) => (first === undefined || day < first ? day : first),
    undefined,
  );
}
