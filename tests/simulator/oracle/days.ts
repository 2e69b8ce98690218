import { remembered } from './remembered';

/** A calendar day, `YYYY-MM-DD`: days compare as text. */
export type Day = string;

const DAY_MS = 86_400_000;
const known = new Map<string, Map<number, Day>>();

/** The day so many days later (or earlier). */
export function plusDays(day: Day, days: number): Day {
  const row = remembered(known, day, () => new Map<number, Day>());
  return remembered(row, days, () => new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10));
}

/** Whether it is a Saturday or a Sunday. */
export function isWeekend(day: Day): boolean {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return weekday === 0 || weekday === 6;
}
