import type { Application, Instant } from '../domain/application';
import type { Settings } from '../domain/settings';

/** One record, alike in the database and in the mirror, so that the newer of the two can be told by its `rev`. */
export interface Row<Value> {
  id: string;
  /** Counts up by one with every change, a removal included. */
  rev: number;
  /** `null` when the record was removed; the row stays, so that no older copy comes back. */
  value: Value | null;
}

/** `operationIds` repeats those of the history, for the index that finds an operation again. */
export interface ApplicationRow extends Row<Application> {
  operationIds: string[];
}

/** One reminder that was claimed: the key is `reminderKey` of the claim. */
export interface Claim {
  key: string;
  at: Instant;
}

/** What each kind of record holds. */
export interface RecordValues {
  application: Application;
  reminders: Claim[];
  settings: Settings;
}

export type RecordKind = keyof RecordValues;
export const RECORD_KINDS: readonly RecordKind[] = ['application', 'reminders', 'settings'];

/** The row that the database keeps for a record of the mirror. */
export function toStoredRow<Kind extends RecordKind>(
  kind: Kind,
  row: Row<RecordValues[Kind]>,
): Row<RecordValues[Kind]> {
  const { id, rev, value } = row;
  if (kind !== 'application') return { id, rev, value };
  const history = (value as Application | null)?.history ?? [];
  return { id, rev, value, operationIds: history.map((entry) => entry.operationId) } as Row<RecordValues[Kind]>;
}
