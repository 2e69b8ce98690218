import type { LocalTime } from '../application';
import type { Settings } from '../settings';

export type QuietHours = Pick<Settings, 'quietFrom' | 'quietUntil'>;
export type ReminderHours = QuietHours & Pick<Settings, 'reminderTime'>;

/** From then on reminders of earlier days come, unless the chosen hour is earlier still. */
const LATE: LocalTime = '08:00';

/**
 * Whether the clock's face shows a time within the quiet hours. The same time twice means that there are none.
 *
 * @example isQuietTime('07:59', { quietFrom: '20:00', quietUntil: '08:00' }) // true
 */
export function isQuietTime(time: LocalTime, { quietFrom, quietUntil }: QuietHours): boolean {
  if (quietFrom <= quietUntil) return quietFrom <= time && time < quietUntil;
  return time >= quietFrom || time < quietUntil;
}

/**
 * The hour at which reminders of the day come: the chosen one, or the end of the quiet hours when it lies within them.
 *
 * @example chosenHour({ reminderTime: '21:00', quietFrom: '20:00', quietUntil: '08:00' }) // '08:00'
 */
export function chosenHour(hours: ReminderHours): LocalTime {
  return isQuietTime(hours.reminderTime, hours) ? hours.quietUntil : hours.reminderTime;
}

/**
 * The hour from which reminders of earlier days come: nobody is woken at midnight because a new day has begun, and who opens
 * the browser in the mornings only still hears of what was due in the evening.
 *
 * @example lateHour({ reminderTime: '18:00', quietFrom: '20:00', quietUntil: '07:00' }) // '08:00'
 */
export function lateHour(hours: ReminderHours): LocalTime {
  const hour = chosenHour(hours);
  return hour < LATE ? hour : LATE;
}
