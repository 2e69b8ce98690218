import type {
  CalendarDate,
  Channel,
  FollowUpKind,
  Interview,
  Lesson,
  SentLetter,
  Stage,
} from '../../../lib/domain/application';
import type { FollowUpState } from '../../../lib/domain/follow-ups/follow-up';

/** A small change to the record, that moved nothing outside. */
export type ChangeKind = 'snoozed' | 'call-planned' | 'reopened' | 'edited' | 'people' | 'resumed';

type Deed =
  | { name: 'interview'; interview: Interview }
  /** What became of a step, with the letters that were sent for it. */
  | {
      name: 'step';
      key: string;
      kind: FollowUpKind;
      state: FollowUpState;
      channel: Channel | null;
      reason: string;
      letters: SentLetter[];
    }
  /** A letter whose step isn't ticked off, or that belongs to none. */
  | { name: 'letter'; letter: SentLetter }
  | { name: 'answer'; promisedBy: CalendarDate | null }
  /** The day by which they said they would answer. */
  | { name: 'promise' }
  | { name: 'outcome'; stage: Exclude<Stage['name'], 'waiting'>; reason: string }
  | { name: 'lesson'; lesson: Lesson }
  /** `subject`: the kind of step it concerned, where it did. */
  | { name: 'change'; change: ChangeKind; subject: FollowUpKind | null; count: number };

/** Something that happened in an application, or that is promised for a day. */
export interface TimelineEntry {
  /** Stable within the timeline. */
  id: string;
  on: CalendarDate;
  deed: Deed;
}

export interface TimelineDay {
  on: CalendarDate;
  entries: TimelineEntry[];
}
