import { calendarDateAt } from '../domain/calendar-date';

/** The present moment, in the zone where the user is now: read anew each time, because people travel. */
export interface Clock {
  now(): number;
  zone(): string;
}

export const systemClock: Clock = {
  now: () => Date.now(),
  zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
};

export function todayOf(clock: Clock): string {
  return calendarDateAt(clock.now(), clock.zone());
}
