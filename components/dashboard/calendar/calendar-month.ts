import type { CalendarDate } from '../../../lib/domain/application';
import type { CalendarEvent } from './calendar-event';

/** What a month is drawn from. */
export interface CalendarMonth {
  today: CalendarDate;
  byDay: ReadonlyMap<CalendarDate, CalendarEvent[]>;
  /** The weekday that weeks begin with, 1 (Monday) to 7. */
  start: number;
  /** At the user's place. */
  isHoliday: (day: CalendarDate) => boolean;
}
