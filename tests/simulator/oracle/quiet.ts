import { type Day, plusDays } from './days';
import type { Wishes } from './facts';
import { instantAt } from './zoneClock';

/** From `from` (included) to `until` (excluded), in ms. */
export interface QuietInterval {
  readonly from: number;
  readonly until: number;
}

/** The quiet intervals that may touch the day. */
export function quietAround(today: Day, zone: string, { quietFrom, quietUntil }: Wishes): QuietInterval[] {
  if (quietFrom === quietUntil) return [];
  return [-2, -1, 0, 1].map((days) => {
    const begins = plusDays(today, days);
    const ends = quietFrom < quietUntil ? begins : plusDays(begins, 1);
    return { from: instantAt(begins, quietFrom, zone), until: instantAt(ends, quietUntil, zone) };
  });
}

/** Whether the instant lies in the interval. */
export function isWithin(instant: number, { from, until }: QuietInterval): boolean {
  return from <= instant && instant < until;
}
