import type { Application } from '../domain/application';
import type { ShownReminder } from '../domain/exchange';
import type { Settings } from '../domain/settings';

/** What a file holds, read and checked as a whole; nothing has been compared or written yet. */
export interface Incoming {
  /** Whole records. Ids are those of the file, or made of what it says, so that reading the same file twice gives the same ids. */
  applications: Application[];
  /** Only backups of ours bring settings. */
  settings: Settings | null;
  /** Reminders that were shown for these applications; only backups of ours bring them. */
  reminders?: readonly ShownReminder[];
}

/** What is wrong with a file, or was left out of it. The interface makes a sentence of it that names file, line and field. */
export interface FileProblem {
  file: string;
  /** Counted from 1; `null` where the file has no lines that mean anything to a reader. */
  line: number | null;
  /** Name of the column, or path in a JSON file such as `applications[3].interviews[0].date`; `''` for the file as a whole. */
  field: string;
  code: FileProblemCode;
  /** What stands there, cut to 80 characters, where that helps. */
  found?: string;
  limit?: number;
}

export type FileProblemCode =
  | 'empty'
  | 'too-large'
  | 'too-deep'
  | 'too-many'
  | 'unknown-format'
  | 'newer-version'
  | 'damaged'
  | 'wrong-passphrase'
  | 'required'
  | 'too-long'
  | 'wrong-type'
  | 'not-a-date'
  | 'not-a-time'
  /** A note: no time of day stands there, and 09:00 is taken. */
  | 'no-time'
  | 'not-an-email'
  | 'not-a-choice'
  | 'twice'
  | 'unknown-field'
  | 'unknown-reference';

/** All or nothing: with a problem there is nothing to import; `notes` tell what was read differently from how it stands there. */
export type FileReading =
  | { ok: true; incoming: Incoming; notes: FileProblem[] }
  | { ok: false; problems: FileProblem[] };
