import type { CalendarDate, Country, Instant, Language, LocalTime, ZoneName } from '../../domain/application';

/** What a date is read by; nothing of it is asked of the machine. */
export interface WhenContext {
  now: Instant;
  zone: ZoneName;
  language: Language;
  country: Country;
}

/** A stretch of the line that names a day, a time or both; `''` where it doesn't name one. */
export interface WhenSpan {
  from: number;
  to: number;
  date: CalendarDate | '';
  time: LocalTime | '';
  /** A weekday alone: a full date beside it says more. */
  isWeekday?: boolean;
  /** Only a part of the day: a clock time beside it says more. */
  isDayPart?: boolean;
}
