import type { CalendarDate } from '../application';
import type { FollowUp } from '../follow-ups/follow-up';
import type { Settings } from '../settings';
import type { ReminderHours } from './hours';

/** What a reminder's time depends on besides the day it is looked at. */
export type ReminderRules = ReminderHours & Pick<Settings, 'remindsOnFreeDays'>;

/** The parts of a planned step that say when it is reminded of. */
export type Reminder = Pick<FollowUp, 'remindOn' | 'standsUntil' | 'lastCall' | 'agreedCall'>;

export type IsFree = (date: CalendarDate) => boolean;

/**
 * Whether it is an agreed call with a time, on its day: it comes at that time, whatever else holds reminders back.
 *
 * @example isAppointment({ agreedCall: { on: '2026-03-16', at: '15:00' } }, '2026-03-17') // false
 */
export function isAppointment({ agreedCall }: Pick<Reminder, 'agreedCall'>, today: CalendarDate): boolean {
  return agreedCall !== null && agreedCall.at !== null && agreedCall.on === today;
}

/**
 * The last sensible day as seen from `today`: the last call, after it the day on which the step closes; `null`: it stays open.
 *
 * @example lastSensibleDay({ lastCall: '2026-03-07', standsUntil: '2026-03-09' }, '2026-03-08') // '2026-03-09'
 */
export function lastSensibleDay(
  { lastCall, standsUntil }: Pick<Reminder, 'lastCall' | 'standsUntil'>,
  today: CalendarDate,
): CalendarDate | null {
  return lastCall !== null && today <= lastCall ? lastCall : standsUntil;
}
