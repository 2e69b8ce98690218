import type { LocalTime } from '../../domain/application';
import { isLocalTime } from '../../domain/calendar-date';

/** Up to this hour nobody has an interview in the night: "um 3" is the afternoon. */
const LAST_OF_AFTERNOON = 6;

/**
 * A time of the day as people say it; `''` where there is none.
 *
 * @param typed the hour as typed: with a leading zero it is meant as it stands
 * @example clockTime(3, 15) // '15:15'
 */
export function clockTime(hour: number, minute: number, typed = ''): LocalTime | '' {
  const isAfternoon = hour >= 1 && hour <= LAST_OF_AFTERNOON && !typed.startsWith('0');
  const time = `${String(isAfternoon ? hour + 12 : hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  return isLocalTime(time) ? time : '';
}
