import type { CalendarDate, Channel, FollowUpKind, Instant, LocalTime } from '../application';

/**
 * Where a follow-up stands at `now`:
 * `upcoming` before it opens · `open` from opening until it is due · `due` on its day · `overdue` after it, until it closes ·
 * `snoozed` until a later day · `done`, `skipped` by the user · `missed` when it closed unused · `cancelled` when something else ended it.
 */
export type FollowUpState =
  | 'upcoming'
  | 'open'
  | 'due'
  | 'overdue'
  | 'snoozed'
  | 'done'
  | 'skipped'
  | 'missed'
  | 'cancelled';

/** Day and local time agreed for a call; `null`: any time of that day. */
export interface AgreedCall {
  on: CalendarDate;
  at: LocalTime | null;
}

/** One planned step. Dates are calendar days in the applicant's present zone; `remindAt` is the only instant. */
export interface FollowUp {
  /** Stable name: `<kind>:<anchor id or date>[:<number>]`. */
  key: string;
  kind: FollowUpKind;
  /** The interview it belongs to, or `null` (rejection, offer). */
  interviewId: string | null;
  /** 1 or 2 for status enquiries, the week for contract checks, otherwise 1. */
  number: number;
  opens: CalendarDate;
  due: CalendarDate;
  /** The last sensible day (thank-you: day 5), or `null`. */
  lastCall: CalendarDate | null;
  /** The last day on which it makes sense, inclusive, or `null` when it stays open. */
  closes: CalendarDate | null;
  channel: Channel;
  state: FollowUpState;
  /** The day to remind of it: the due day, the day it was put off to, or that of the agreed call. */
  remindOn: CalendarDate;
  /** The last day on which it stands: `closes`, or a week after a later `remindOn`; `null` when it stays open. */
  standsUntil: CalendarDate | null;
  /** When to remind: 09:30 on `remindOn` in the present zone, or at the time of the agreed call, if it has one. */
  remindAt: Instant;
  /** A call that they agreed to. It sets state and reminder in place of the window, whose dates stay. */
  agreedCall: AgreedCall | null;
  isOptional: boolean;
}

/** Answers whether a day is a public holiday there. `region` is the part after the hyphen of ISO 3166-2, or `''`. */
export type HolidayCalendar = (date: CalendarDate, country: string, region: string) => boolean;

export interface PlanContext {
  now: Instant;
  zone: string;
  holidays: HolidayCalendar;
  /** Local time of day for reminders; 09:30 when not given. */
  reminderTime?: LocalTime;
  /** Whether a step can be put off to a weekend or public holiday; not when not given. */
  remindsOnFreeDays?: boolean;
}
