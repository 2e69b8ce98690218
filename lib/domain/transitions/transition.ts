import type { Application, CalendarDate } from '../application';
import type { CommandContext } from '../commands';
import type { Field } from './field';

/** When a command is applied. */
export interface Moment extends CommandContext {
  /** The calendar day of `now` in `zone`. */
  today: CalendarDate;
}

/** The application with the change in it, and what the change concerned (for the history). */
export interface Change {
  application: Application;
  subject: string;
}

/** Reads its fields, adds what is wrong to their errors, and makes the change; the result is dropped when there are errors. */
export type Transition = (before: Application, command: Field, moment: Moment) => Change;
