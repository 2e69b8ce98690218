import type { Application } from './application';

/** An open application as far as a list of names needs it. */
export type Job = Pick<Application, 'id' | 'company' | 'role' | 'stage'>;

/** What the near future holds, without the rest of the records. */
export interface Ahead {
  /** Those that could need a look by now, and those that come next. */
  applications: Application[];
  /** There is no application at all, not even an ended one. */
  isEmpty: boolean;
}
