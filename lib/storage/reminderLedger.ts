import type { Instant } from '../domain/application';
import { type ReminderClaim, reminderKey } from '../domain/record-store';
import type { ReminderRow } from './database';
import type { StoreParts } from './store-parts';

/** Claims as the mirror keeps them: one file per application, key → when it was claimed. They only ever grow. */
type Claimed = Record<string, Instant>;

export function readClaims(value: unknown): Claimed {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
  );
}

async function mirrorClaims({ database, mirror }: StoreParts, applicationId: string, added: ReminderRow[]) {
  const known = await database.reminders.where('applicationId').equals(applicationId).toArray();
  const claimed = Object.fromEntries([...known, ...added].map(({ key, at }) => [key, at]));
  await mirror.write({ kind: 'reminders', id: applicationId, rev: Object.keys(claimed).length, value: claimed });
}

/** Claims what nobody has claimed before, in one transaction, and returns it: each reminder is shown by one sweep only. */
export async function claimReminders(
  parts: StoreParts,
  claims: ReminderClaim[],
  at: Instant,
): Promise<ReminderClaim[]> {
  const { database } = parts;
  const rows = claims.map((claim) => ({ key: reminderKey(claim), applicationId: claim.applicationId, at }));
  for (const applicationId of new Set(rows.map((row) => row.applicationId)))
    await mirrorClaims(
      parts,
      applicationId,
      rows.filter((row) => row.applicationId === applicationId),
    );
  return database.transaction('rw', database.reminders, async () => {
    const known = await database.reminders.bulkGet(rows.map((row) => row.key));
    const fresh = rows.filter((_, index) => !known[index]);
    await database.reminders.bulkAdd(fresh);
    const keys = new Set(fresh.map((row) => row.key));
    return claims.filter((claim) => keys.has(reminderKey(claim)));
  });
}
