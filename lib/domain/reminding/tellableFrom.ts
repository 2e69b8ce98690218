import type { CalendarDate, Instant, ZoneName } from '../application';
import { addDays, calendarDateAt, laterOf, toInstant } from '../calendar-date';
import { isHeldByFreeDay } from './canWait';
import { chosenHour, lateHour } from './hours';
import { quietAt } from './quietAt';
import { type IsFree, isAppointment, type Reminder, type ReminderRules } from './reminder';

/** No row of free days is longer; stops the search in a calendar that says every day is free. */
const MOST_DAYS = 400;

export interface ReminderPlace {
  zone: ZoneName;
  isFree: IsFree;
  rules: ReminderRules;
}

/**
 * The first instant from `now` on at which the reminder may be told (docs/REMINDERS.md, sections 3 and 4): its day has come,
 * and neither quiet hours nor a free day hold it back. `null` when the step closes first. What was told before, and how much,
 * is not looked at.
 *
 * @example tellableFrom(step, now, place) // now, when it may be told at once
 */
export function tellableFrom(reminder: Reminder, now: Instant, place: ReminderPlace): Instant | null {
  const today = calendarDateAt(now, place.zone);
  let day = laterOf(today, reminder.remindOn);
  for (let tries = 0; tries < MOST_DAYS; tries += 1, day = addDays(day, 1)) {
    if (reminder.standsUntil !== null && day > reminder.standsUntil) return null;
    const instant = onDay(reminder, day, now, place);
    if (instant !== null) return instant;
  }
  return null;
}

/** The first instant on that day, or `null`. */
function onDay(reminder: Reminder, day: CalendarDate, now: Instant, place: ReminderPlace): Instant | null {
  const { zone, isFree, rules } = place;
  if (isHeldByFreeDay(reminder, day, isFree, rules)) return null;
  const start = startOn(reminder, day, place);
  const first = Math.max(now, start);
  const quiet = quietAt(first, zone, rules);
  const isAgreed = isAppointment(reminder, day) && quiet !== null && quiet.from <= start;
  const instant = quiet === null || isAgreed ? first : quiet.until;
  return calendarDateAt(instant, zone) === day ? instant : null;
}

/** From when reminders may come on that day, before quiet hours are looked at. */
function startOn(reminder: Reminder, day: CalendarDate, { zone, rules }: ReminderPlace): Instant {
  const { agreedCall, remindOn } = reminder;
  if (day > remindOn) return toInstant(day, lateHour(rules), zone);
  return toInstant(day, agreedCall?.at ?? chosenHour(rules), zone);
}
