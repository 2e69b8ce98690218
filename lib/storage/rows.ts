import type { Application, CalendarDate, Instant } from '../domain/application';
import { nextOn } from '../domain/follow-ups/nextOn';
import { personKeys } from '../domain/personKeys';
import type { Settings } from '../domain/settings';

/** One record, alike in the database and in the mirror, so that the newer of the two can be told by its `rev`. */
export interface Row<Value> {
  id: string;
  /** Counts up by one with every change, a removal included. */
  rev: number;
  /** `null` when the record was removed; the row stays, so that no older copy comes back. */
  value: Value | null;
}

/** What stands beside the value is for the indexes, and made from it. */
export interface ApplicationRow extends Row<Application> {
  /** Those of the history, by which an operation is found again. */
  operationIds: string[];
  /** The earliest day on which it could need a look; left out, so that it isn't in the index, where nothing lies ahead. */
  nextOn?: CalendarDate;
  /** Under what its people are found. */
  people: string[];
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
  { id, rev, value }: Row<RecordValues[Kind]>,
): Row<RecordValues[Kind]> {
  const row = { id, rev, value };
  return kind === 'application' ? { ...row, ...indexed(value as Application | null) } : row;
}

function indexed(value: Application | null): Pick<ApplicationRow, 'operationIds' | 'nextOn' | 'people'> {
  const day = value ? nextOn(value) : undefined;
  const operationIds = (value?.history ?? []).map((entry) => entry.operationId);
  return { operationIds, people: value ? personKeys(value) : [], ...(day !== undefined && { nextOn: day }) };
}
