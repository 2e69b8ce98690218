import type { Instant } from '../domain/application';
import { type ReminderClaim, reminderKey } from '../domain/record-store';
import { commit, type RecordChange } from './commit';
import type { Database } from './database';
import { retryWhenChanged } from './retryWhenChanged';
import type { StoreParts } from './store-parts';

/**
 * Claims are kept in one row and one file per application, since they are asked for and written together. The oldest
 * go when there are more than this: a number, not an age, so that a wrong clock cannot make a reminder new (T5).
 */
const KEPT_CLAIMS = 500;

export async function readClaimed({ reminders }: Database): Promise<Set<string>> {
  const rows = await reminders.toArray();
  return new Set(rows.flatMap((row) => row.value ?? []).map((claim) => claim.key));
}

function unclaimed(claims: ReminderClaim[], claimed: ReadonlySet<string>): ReminderClaim[] {
  const fresh = new Map(claims.map((claim) => [reminderKey(claim), claim]));
  return [...fresh].filter(([key]) => !claimed.has(key)).map(([, claim]) => claim);
}

async function changeOf({ reminders }: Database, fresh: ReminderClaim[], id: string, at: Instant) {
  const before = await reminders.get(id);
  const added = fresh.filter((claim) => claim.applicationId === id).map((claim) => ({ key: reminderKey(claim), at }));
  const value = [...(before?.value ?? []), ...added].slice(-KEPT_CLAIMS);
  const change: RecordChange = { kind: 'reminders', before, after: { id, rev: (before?.rev ?? 0) + 1, value } };
  return change;
}

/** Claims what nobody has claimed before, as one change, and returns it: each reminder is shown by one sweep only (T11). */
export function claimReminders(parts: StoreParts, claims: ReminderClaim[], at: Instant): Promise<ReminderClaim[]> {
  const { database } = parts;
  return retryWhenChanged(async () => {
    const fresh = unclaimed(claims, await readClaimed(database));
    const ids = [...new Set(fresh.map((claim) => claim.applicationId))];
    const changes = await Promise.all(ids.map((id) => changeOf(database, fresh, id, at)));
    if (changes.length > 0) await commit(parts, changes);
    return fresh;
  });
}
