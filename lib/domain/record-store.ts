import type { Application, Instant } from './application';
import type { CommandOutcome, FieldError } from './commands';
import type { Settings } from './settings';

/** Why a write could not be kept. Nothing was changed; the same operation id can be sent again. */
export type StorageProblem = 'full' | 'read-only' | 'unavailable';

export type StoreResult =
  | { ok: true; applicationId: string }
  | { ok: false; errors: FieldError[] }
  | { ok: false; problem: StorageProblem };

/** What a start found and did: for the log, and for telling the user once. */
export interface BootReport {
  /** Records that the database lacked or held older, and that came back from the mirror. */
  restored: number;
  /** Mirror files that could not be read and were set aside. */
  quarantined: number;
  /** Mirror files written anew from the database. */
  mirrored: number;
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
  remove(applicationId: string, operationId: string): Promise<StoreResult>;
  /** Puts back what was before one change or removal, unless the application has changed since. */
  undo(operationId: string, now: Instant): Promise<boolean>;
  applications(): Promise<Application[]>;
  application(id: string): Promise<Application | undefined>;
  settings(): Promise<Settings>;
  /**
   * A function is handed the settings as they are at that moment: for what depends on them, such as adding to a list. Switching
   * the comparison of letters off takes their sketches out of all records first.
   */
  changeSettings(
    change: Partial<Settings> | ((before: Settings) => Partial<Settings>),
  ): Promise<{ ok: true } | { ok: false; problem: StorageProblem }>;
  /** Claims reminders in one step and returns those that nobody had claimed before. */
  claimReminders(claims: ReminderClaim[], at: Instant): Promise<ReminderClaim[]>;
  /** Whether a reminder was claimed before. */
  claimedReminders(): Promise<ReadonlySet<string>>;
}

/** The ledger's key of a claim. */
export function reminderKey(claim: ReminderClaim): string {
  return `${claim.applicationId}|${claim.followUpKey}|${claim.due}`;
}
