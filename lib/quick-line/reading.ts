import type { CalendarDate, InterviewKind, LocalTime } from '../domain/application';
import type { WhenContext } from './when/when-span';

/** What the user's own records know. */
export interface OwnRecords {
  jobs: readonly { company: string; role: string }[];
  /** Names as they are typed: "Frau Dr. Anna Weber". */
  people: readonly { company: string; name: string }[];
}

export interface QuickContext extends WhenContext, OwnRecords {}

/** What a line says, field by field; `''` and `null` where it says nothing. */
export interface QuickReading {
  company: string;
  role: string;
  interviewer: string;
  date: CalendarDate | '';
  time: LocalTime | '';
  kind: InterviewKind | null;
  /** All that wasn't understood, in the line's order. */
  note: string;
}

export type Slot = 'company' | 'role' | 'person';

/** A word of the line with its place. */
export interface Word {
  text: string;
  /** As it is compared. */
  folded: string;
  from: number;
  to: number;
}

/** Words that belong together, and what the words before them said they are. */
export interface Piece {
  words: Word[];
  hint: Slot | null;
  /** The word before that said so: part of the text where the piece turns out to be a remark. */
  lead?: Word | undefined;
  /** Which part of the line it is of, between two separators. */
  part: number;
  /** An own record's name, whole. */
  known?: { slot: Slot; name: string };
}
