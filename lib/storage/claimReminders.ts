import type { Instant } from '../domain/application';
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

type Ledger = Row<Claim[]>[];

function keysOf(ledger: Ledger): Set<string> {
  return new Set(ledger.flatMap((row) => row.value ?? []).map((claim) => claim.key));
}

export async function readClaimed({ reminders }: Database): Promise<Set<string>> {
  return keysOf(await reminders.toArray());
}

function unclaimed(claims: ReminderClaim[], claimed: ReadonlySet<string>): ReminderClaim[] {
  const fresh = new Map(claims.map((claim) => [reminderKey(claim), claim]));
  return [...fresh].filter(([key]) => !claimed.has(key)).map(([, claim]) => claim);
}

function changeOf(ledger: Ledger, fresh: ReminderClaim[], id: string, at: Instant): RecordChange {
  const before = ledger.find((row) => row.id === id);
  const added = fresh.filter((claim) => claim.applicationId === id).map((claim) => ({ key: reminderKey(claim), at }));
  const value = [...(before?.value ?? []), ...added].slice(-KEPT_CLAIMS);
  return { kind: 'reminders', before, after: { id, rev: (before?.rev ?? 0) + 1, value } };
}

/** Claims what nobody has claimed before, as one change, and returns it: each reminder is shown by one sweep only (T11). */
export function claimReminders(parts: StoreParts, claims: ReminderClaim[], at: Instant): Promise<ReminderClaim[]> {
  return retryWhenChanged(async () => {
    // Read once: what is unclaimed and what is written must rest on the same state.
    const ledger = await parts.database.reminders.toArray();
    const fresh = unclaimed(claims, keysOf(ledger));
    const ids = [...new Set(fresh.map((claim) => claim.applicationId))];
    const changes = ids.map((id) => changeOf(ledger, fresh, id, at));
    if (changes.length > 0) await commit(parts, changes);
    return fresh;
  });
}
