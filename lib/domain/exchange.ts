import type { Application, Instant } from './application';
import type { StorageProblem } from './record-store';
import type { Settings } from './settings';

/** One record as an import or a restore wants it. */
export interface ExchangeChange {
  id: string;
  /** `rev` of the record that the preview was made with, 0 where there was none: when it has moved on since, nothing at all is written. */
  seenRev: number;
  /** The whole new record, or `null` to remove it. Its own `rev` doesn't count: the store gives it the next one. */
  value: Application | null;
}

/** A reminder that was shown, as the ledger has it. */
export interface ShownReminder {
  applicationId: string;
  /** `reminderKey` of its claim. */
  key: string;
  at: Instant;
}

/** All that one import or restore changes; it is kept as a whole or not at all, and is one step that undo takes back. */
export interface Exchange {
  changes: ExchangeChange[];
  /** The settings that come with it, or `null` to leave them as they are. */
  settings: Settings | null;
  /** Reminders that were shown already, so that none comes anew; they are added to the ledger. */
  reminders?: readonly ShownReminder[];
}

export type ExchangeResult =
  | { ok: true; changed: number }
  /** `changed-meanwhile`: another window changed one of the records, so a new preview is needed; `invalid`: a record isn't as it must be. */
  | { ok: false; problem: StorageProblem | 'changed-meanwhile' | 'invalid' };

/** An exchange, or where to get it when it is needed: `null` when it is not there or is none. */
export type ExchangeSource = Exchange | (() => Promise<Exchange | null>);
