import type { Application, CalendarDate, Instant } from './application';
import type { CommandOutcome, FieldError } from './commands';
import type { ExchangeResult, ExchangeSource } from './exchange';
import type { Recipient } from './findByRecipient';
import type { Settings } from './settings';

/** Why a write could not be kept. Nothing was changed; the same operation id can be sent again. */
export type StorageProblem = 'full' | 'read-only' | 'unavailable';

export type StoreResult =
  | { ok: true; applicationId: string }
  | { ok: false; errors: FieldError[] }
  | { ok: false; problem: StorageProblem };

/** `left`: of an exchange that was taken back, how many records stay as they are, since they have changed after it. */
export interface UndoResult {
  ok: boolean;
  left: number;
}

/** What a start found and did: for the log, and for telling the user once. */
export interface BootReport {
  /** Records that the database lacked or held older, and that came back from the mirror. */
  restored: number;
  /** Mirror files that could not be read and were set aside. */
  quarantined: number;
  /** Mirror files written anew from the database. */
  mirrored: number;
  /** Applications that were there before and are gone without a copy. */
  missing: number;
}

/** What a start had to mend or could not, until the user has seen it. */
export interface LossNotice extends Omit<BootReport, 'mirrored'> {
  at: Instant;
}

/** One reminder is claimed before it is shown, so that it is shown once. */
export interface ReminderClaim {
  applicationId: string;
  /** The follow-up's key. */
  followUpKey: string;
  /** The day it reminds of: due day or snoozed-until day; of an agreed call with its time. */
  due: string;
}

/**
 * The records, as the background keeps them. Only the background writes. An acknowledged write survives a killed
 * browser and a torn log: it went to the mirror first, then to the database.
 */
export interface RecordStore {
  /** Restores what the database lacks; call it once per start, before anything else is answered. */
  boot(): Promise<BootReport>;
  /** Reads, applies and keeps one change; an operation id that was already applied gives its first result again. */
  change(
    applicationId: string | null,
    operationId: string,
    apply: (before: Application | null) => CommandOutcome,
  ): Promise<StoreResult>;
  /**
   * Takes an application out of the bin for good, where it was deleted by then; nothing brings it back. One that isn't in the
   * bin stays.
   */
  purge(applicationId: string, deletedBy: Instant): Promise<{ ok: true } | { ok: false; problem: StorageProblem }>;
  /**
   * Changes many records and the settings as one step: all of it is kept or nothing. A source that is a function is asked
   * only when the operation was not applied before.
   */
  exchange(operationId: string, source: ExchangeSource): Promise<ExchangeResult>;
  /**
   * Puts back what was before one change, unless the application has changed since; of the last exchange, what
   * was before every record that has not changed since.
   */
  undo(operationId: string, now: Instant): Promise<UndoResult>;
  /** All of them, those in the bin too: thousands of whole records, where there are many. */
  applications(): Promise<Application[]>;
  /**
   * Those on which anything could need a look by the end of that day, in whatever zone: a reminder, a step to count, a step that
   * opens; and those that go out of the bin for good. It may give more than that, never less.
   */
  dueApplications(until: CalendarDate): Promise<Application[]>;
  application(id: string): Promise<Application | undefined>;
  /** Those that any of these people may be a contact of: `findByRecipient` decides. It may give more than that, never less. */
  applicationsOf(people: readonly Recipient[]): Promise<Application[]>;
  /** The one whose history has that operation. */
  applicationWith(operationId: string): Promise<Application | undefined>;
  settings(): Promise<Settings>;
  /**
   * A function is handed the settings as they are at that moment: for what depends on them, such as adding to a list. Switching
   * the comparison of letters off takes their sketches out of all records first.
   */
  changeSettings(
    change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
  ): Promise<{ ok: true } | { ok: false; problem: StorageProblem }>;
  /** Takes everything away for good: both copies, settings, the ledger, what undo needs. No start brings any of it back. */
  erase(): Promise<{ ok: true } | { ok: false; problem: StorageProblem }>;
  /** What the user has not yet been told about their records, or `null`. */
  notice(): Promise<LossNotice | null>;
  /** The notice of that moment was seen and is not shown again. */
  noticeSeen(at: Instant): Promise<void>;
  /** Claims reminders in one step and returns those that nobody had claimed before. */
  claimReminders(claims: ReminderClaim[], at: Instant): Promise<ReminderClaim[]>;
  /** Every reminder that was claimed, by the ledger's key, and when. */
  claimedReminders(): Promise<ReadonlyMap<string, Instant>>;
}

/** The ledger's key of a claim. */
export function reminderKey(claim: ReminderClaim): string {
  return `${claim.applicationId}|${claim.followUpKey}|${claim.due}`;
}
