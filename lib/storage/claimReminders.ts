import type { Instant } from '../domain/application';
import type { ShownReminder } from '../domain/exchange';
import { type ReminderClaim, reminderKey } from '../domain/record-store';
import { commit, type RecordChange } from './commit';
import type { Database } from './database';
import { retryWhenChanged } from './retryWhenChanged';
import type { Claim, Row } from './rows';
import type { StoreParts } from './store-parts';

/**
 * Claims are kept in one row and one file per application, since they are asked for and written together. The oldest
 * go when there are more than this: a number, not an age, so that a wrong clock cannot make a reminder new (T5).
 */
const KEPT_CLAIMS = 500;

type Ledger = Map<string, Row<Claim[]>>;

export async function readClaimed({ reminders }: Database): Promise<Map<string, Instant>> {
  const rows = await reminders.toArray();
  return new Map(rows.flatMap((row) => row.value ?? []).map(({ key, at }) => [key, at]));
}

/** The rows of these applications alone: there may be thousands of others. */
async function readLedger({ reminders }: Database, ids: string[]): Promise<Ledger> {
  const rows = await reminders.bulkGet([...new Set(ids)]);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}

const hasKey = (row: Row<Claim[]> | undefined, key: string) => row?.value?.some((claim) => claim.key === key) ?? false;

function changesOf(ledger: Ledger, fresh: readonly ShownReminder[]): RecordChange[] {
  const added = new Map<string, Claim[]>();
  for (const { applicationId, key, at } of fresh)
    added.set(applicationId, [...(added.get(applicationId) ?? []), { key, at }]);
  return [...added].map(([id, claims]) => {
    const before = ledger.get(id);
    const value = [...(before?.value ?? []), ...claims].slice(-KEPT_CLAIMS);
    return { kind: 'reminders', before, after: { id, rev: (before?.rev ?? 0) + 1, value } };
  });
}

/** The changes that enter what was shown elsewhere, as far as the ledger does not know it. */
export async function enterShown(database: Database, shown: readonly ShownReminder[]): Promise<RecordChange[]> {
  const ledger = await readLedger(
    database,
    shown.map(({ applicationId }) => applicationId),
  );
  return changesOf(
    ledger,
    shown.filter(({ applicationId, key }) => !hasKey(ledger.get(applicationId), key)),
  );
}

/** Claims what nobody has claimed before, as one change, and returns it: each reminder is shown by one sweep only (T11). */
export function claimReminders(parts: StoreParts, claims: ReminderClaim[], at: Instant): Promise<ReminderClaim[]> {
  return retryWhenChanged(async () => {
    // Read once: what is unclaimed and what is written must rest on the same state.
    const ledger = await readLedger(
      parts.database,
      claims.map(({ applicationId }) => applicationId),
    );
    const wanted = new Map(claims.map((claim) => [reminderKey(claim), claim]));
    const fresh = [...wanted].filter(([key, { applicationId }]) => !hasKey(ledger.get(applicationId), key));
    const changes = changesOf(
      ledger,
      fresh.map(([key, { applicationId }]) => ({ applicationId, key, at })),
    );
    if (changes.length > 0) await commit(parts, changes);
    return fresh.map(([, claim]) => claim);
  });
}
