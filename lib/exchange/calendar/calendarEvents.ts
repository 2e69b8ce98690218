import type { Application, Interview, ZoneName } from '../../domain/application';
import { calendarDateAt, toInstant } from '../../domain/calendar-date';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { isLive } from '../../domain/follow-ups/isLive';
import { isKnownZone } from '../../domain/zone-offset';
import { stableId } from '../stableId';
import type { CalendarEvent, CalendarWords, EventStart } from './calendar-event';

export interface CalendarOptions {
  words: CalendarWords;
  /** Whether titles may name company and role; without, a calendar that others see tells nothing of an application. */
  showsNames: boolean;
  /** The reader's own. */
  zone: ZoneName;
}

/**
 * What of one application belongs in a calendar: its interviews, and the steps that lie ahead or stand now. Steps are whole
 * days, since any time of the day will do; one agreed for a time is at that time.
 *
 * @param plan the application's follow-ups
 */
export function calendarEvents(
  application: Application,
  plan: readonly FollowUp[],
  options: CalendarOptions,
): CalendarEvent[] {
  const interviews = application.interviews.map((interview) => interviewEvent(application, interview, options));
  const steps = plan.filter(isLive).map((step) => stepEvent(application, step, options));
  return [...interviews, ...steps];
}

function interviewEvent(application: Application, interview: Interview, options: CalendarOptions): CalendarEvent {
  return {
    ...common(application, `interview:${interview.id}`, options.words.interview, options),
    start: startAt(interview.date, interview.time, interview.zone),
    description: '',
  };
}

function stepEvent(application: Application, step: FollowUp, options: CalendarOptions): CalendarEvent {
  const { words, zone } = options;
  return {
    ...common(application, step.key, words.step(step.kind), options),
    start: stepStart(step, zone),
    description: words.window(step.opens, step.closes),
  };
}

function common({ id, rev, company, role }: Application, key: string, title: string, options: CalendarOptions) {
  const summary = options.showsNames ? options.words.about(title, company, role) : title;
  return { uid: stableId(`${id}\n${key}`), sequence: rev, summary };
}

function stepStart({ agreedCall, state, remindAt, due }: FollowUp, zone: ZoneName): EventStart {
  if (agreedCall) return agreedCall.at === null ? { on: agreedCall.on } : startAt(agreedCall.on, agreedCall.at, zone);
  return { on: state === 'snoozed' ? calendarDateAt(remindAt, zone) : due };
}

/** A zone that nobody here knows leaves a time without one, which calendars show as it is. */
function startAt(on: string, time: string, zone: ZoneName): EventStart {
  return isKnownZone(zone) ? { at: toInstant(on, time, zone) } : { on, time };
}
