import type { CalendarDate, Channel, FollowUpKind, InterviewKind, Stage } from '../../domain/application';

/** What was done, or what came back. */
export type ReportDeed =
  | { name: 'interview'; kind: InterviewKind }
  | { name: 'step'; kind: FollowUpKind; channel: Channel | null }
  | { name: 'letter' }
  | { name: 'answer'; promisedBy: CalendarDate | null }
  | { name: 'outcome'; stage: Exclude<Stage['name'], 'waiting'> };

/** One line of the report on what somebody has done. */
export interface ReportEntry {
  /** Stable within the report. */
  key: string;
  on: CalendarDate;
  applicationId: string;
  company: string;
  role: string;
  /** Names of those it was with or went to; `[]` where that isn't noted. */
  people: string[];
  deed: ReportDeed;
  /** Private notes, only where they are wanted. */
  notes: string[];
}
