import type { Application, CalendarDate, Instant, ZoneName } from './application';
import { calendarDateAt } from './calendar-date';

const DAY = 24 * 3_600_000;
/** So long a deleted application can be put back. */
export const DAYS_IN_BIN = 30;
/** No zone has its days later. */
const WEST = 'Etc/GMT+12';

type Deletable = Pick<Application, 'deletedAt'>;

/** Whether it was deleted, and can still be put back. */
export function isInBin({ deletedAt }: Deletable): boolean {
  return deletedAt !== undefined;
}

/**
 * What stays when those in the bin are left out, as in every list.
 *
 * @example withoutBin([kept, deleted]) // [kept]
 */
export function withoutBin<Each extends Deletable>(applications: readonly Each[]): Each[] {
  return applications.filter((each) => !isInBin(each));
}

/** What was deleted so long ago goes for good. */
export function deletedBefore(now: Instant): Instant {
  return now - DAYS_IN_BIN * DAY;
}

/** Whether its time in the bin is over. */
export function hasLainLongEnough({ deletedAt }: Deletable, now: Instant): boolean {
  return deletedAt !== undefined && deletedAt <= deletedBefore(now);
}

/** The day on which what was deleted then goes for good. */
export function goesOn(deletedAt: Instant, zone: ZoneName): CalendarDate {
  return calendarDateAt(deletedAt + DAYS_IN_BIN * DAY, zone);
}

/** The same day in whichever zone it comes first by name: an index asks for no zone. */
export function goesOnAtEarliest(deletedAt: Instant): CalendarDate {
  return goesOn(deletedAt, WEST);
}
