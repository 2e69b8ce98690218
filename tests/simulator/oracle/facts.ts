import type { Day } from './days';

/** What a step of the plan is, as section 2 of docs/REMINDERS.md lists it. */
export interface StepFacts {
  readonly application: string;
  readonly key: string;
  readonly due: Day;
  readonly lastCall: Day | null;
  readonly closes: Day | null;
  readonly isOver: boolean;
  /** A step about something that has to happen first doesn't stand before this instant. */
  readonly notBefore: number;
  readonly snoozedUntil: Day | null;
  /** null: no call was agreed; '': without a time. */
  readonly callAt: string | null;
  /** Whether the day is a Saturday, Sunday or holiday for this application. */
  readonly isFree: (day: Day) => boolean;
}

/** The settings of section 2. */
export interface Wishes {
  readonly reminderTime: string;
  readonly quietFrom: string;
  readonly quietUntil: string;
  readonly remindsOnFreeDays: boolean;
  readonly mostADay: number;
}

/** One line of the ledger. */
export interface Entry {
  readonly application: string;
  readonly key: string;
  /** The day of the reminder, for an agreed call with its time: `2026-03-16 15:00`. */
  readonly day: string;
  readonly at: number;
}

/** Where and when we look, and what is known there. */
export interface Moment {
  readonly now: number;
  readonly zone: string;
  readonly wishes: Wishes;
  readonly steps: readonly StepFacts[];
  readonly ledger: readonly Entry[];
}

/** "The chosen hour in quiet hours": `t` by the face of the clock. */
function liesInQuietHours(t: string, { quietFrom, quietUntil }: Wishes): boolean {
  if (quietFrom < quietUntil) return quietFrom <= t && t < quietUntil;
  return quietFrom > quietUntil && (t >= quietFrom || t < quietUntil);
}

/** `h` */
export function hourOf(wishes: Wishes): string {
  return liesInQuietHours(wishes.reminderTime, wishes) ? wishes.quietUntil : wishes.reminderTime;
}

/** `m` */
export function lateHourOf(wishes: Wishes): string {
  const hour = hourOf(wishes);
  return hour < '08:00' ? hour : '08:00';
}
