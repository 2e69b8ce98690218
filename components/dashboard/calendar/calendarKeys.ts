import type { CalendarDate } from '../../../lib/domain/application';
import { addDays } from '../../../lib/domain/calendar-date';
import { shiftDay, startOfWeek } from './month';

/**
 * The day to which a key leads in a calendar: arrows by day and week, Home and End within the week, Page Up and Page Down by
 * month, T to today (as the grid pattern of the ARIA Authoring Practices has it). `undefined` for any other key.
 *
 * @example dayByKey('ArrowDown', '2026-11-24', { today, start: 1 }) // '2026-12-01'
 */
export function dayByKey(
  key: string,
  from: CalendarDate,
  { today, start }: { today: CalendarDate; start: number },
): CalendarDate | undefined {
  switch (key) {
    case 'ArrowLeft':
      return addDays(from, -1);
    case 'ArrowRight':
      return addDays(from, 1);
    case 'ArrowUp':
      return addDays(from, -7);
    case 'ArrowDown':
      return addDays(from, 7);
    case 'Home':
      return startOfWeek(from, start);
    case 'End':
      return addDays(startOfWeek(from, start), 6);
    case 'PageUp':
      return shiftDay(from, -1);
    case 'PageDown':
      return shiftDay(from, 1);
    case 't':
    case 'T':
      return today;
  }
}
