import type { Application, CalendarDate, Interview, LocalTime } from '../../../lib/domain/application';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';

interface Event {
  /** Stable, and its own in the whole calendar. */
  key: string;
  /** The day it stands on. */
  on: CalendarDate;
  /** `null`: any time of the day. */
  at: LocalTime | null;
  application: Application;
}

/** A step that lies ahead; the one kind that can be moved. */
export interface StepEvent extends Event {
  name: 'step';
  step: FollowUp;
}

/** Something that stands on a day of the calendar. */
export type CalendarEvent =
  | StepEvent
  | (Event & { name: 'interview'; interview: Interview })
  /** The day by which the company said it would answer. */
  | (Event & { name: 'promise' });

/** Works out the steps of an application; keep the function the same as long as its answers are. */
export type Plan = (application: Application) => FollowUp[];
