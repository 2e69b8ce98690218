import type { CalendarDate, FollowUpKind, Instant, LocalTime } from '../../domain/application';

/** When something is: a whole day, a moment, or a time on whatever clock is on the wall. */
export type EventStart = { on: CalendarDate } | { at: Instant } | { on: CalendarDate; time: LocalTime };

/** One entry of a calendar file. */
export interface CalendarEvent {
  /** The same for the same record at every export, so that a calendar changes its entry and adds none. */
  uid: string;
  /** Counts up with every change of the record. */
  sequence: number;
  start: EventStart;
  summary: string;
  description: string;
}

/** What entries are called; the interface's texts. */
export interface CalendarWords {
  interview: string;
  /** Of a step by its kind, such as `Thank-you note`. */
  step: (kind: FollowUpKind) => string;
  /** The window of a step; `closes` is `null` when it stays open. */
  window: (opens: CalendarDate, closes: CalendarDate | null) => string;
  /** What is added to a title where names may be shown. */
  about: (title: string, company: string, role: string) => string;
}
