import type { Application, CalendarDate, FollowUpRecord, Interview, LocalTime } from '../application';
import { calendarDateAt, isWeekend, toInstant } from '../calendar-date';
import { isKnownZone } from '../zone-offset';
import type { PlanContext } from './follow-up';

const DEFAULT_REMINDER_TIME: LocalTime = '09:30';

/** What every kind of follow-up looks at, read once per plan. */
export interface Situation {
  application: Application;
  now: number;
  zone: string;
  reminderTime: LocalTime;
  remindsOnFreeDays: boolean;
  /** The calendar day of `now` in the present zone. */
  today: CalendarDate;
  /** Weekends and public holidays at the company's place. */
  isFree: (date: CalendarDate) => boolean;
  records: ReadonlyMap<string, FollowUpRecord>;
  /** By date and time, earliest first. */
  interviews: readonly Interview[];
}

export function readSituation(application: Application, context: PlanContext): Situation {
  const { now, zone, holidays, reminderTime = DEFAULT_REMINDER_TIME, remindsOnFreeDays = false } = context;
  const { country, region } = application;
  return {
    application,
    now,
    zone,
    reminderTime,
    remindsOnFreeDays,
    today: calendarDateAt(now, zone),
    isFree: (date) => isWeekend(date) || holidays(date, country, region),
    records: new Map(application.followUps.map((record) => [record.key, record])),
    interviews: [...application.interviews].sort(byStart),
  };
}

/** When the interview begins. A zone that this machine doesn't know (records travel) counts as the present one. */
export function interviewStart({ date, time, zone }: Interview, situation: Pick<Situation, 'zone'>): number {
  return toInstant(date, time, isKnownZone(zone) ? zone : situation.zone);
}

function byStart(one: Interview, other: Interview): number {
  const first = `${one.date}T${one.time}|${one.id}`;
  const second = `${other.date}T${other.time}|${other.id}`;
  return first < second ? -1 : first > second ? 1 : 0;
}
