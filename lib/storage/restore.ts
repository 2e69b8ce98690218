import type { BootReport } from '../domain/record-store';
import type { ApplicationRow, ReminderRow } from './database';
import type { MirrorContent, MirrorRecord } from './mirror';
import { parseSettings } from './parseSettings';
import { readClaims } from './reminderLedger';
import type { StoreParts } from './store-parts';

/** A mirrored application as a row, or `undefined` when the file holds something else. */
function rowOf({ parse }: StoreParts, { id, rev, value }: MirrorRecord): ApplicationRow | undefined {
  if (value === null) return { id, rev, value: null };
  const application = parse(value);
  return application?.id === id ? { id, rev, value: { ...application, rev } } : undefined;
}

async function readMirrored(parts: StoreParts, content: MirrorContent): Promise<Map<string, ApplicationRow>> {
  const rows = new Map<string, ApplicationRow>();
  for (const record of content.records.filter(({ kind }) => kind === 'application')) {
    const row = rowOf(parts, record);
    if (row) rows.set(row.id, row);
    else await parts.mirror.setAsideRecord(record, content);
  }
  return rows;
}

/** The newer state of each application wins on both sides; the mark of a removal wins over what it removed. */
async function restoreApplications(parts: StoreParts, content: MirrorContent): Promise<[number, number]> {
  const mirrored = await readMirrored(parts, content);
  const stored = new Map((await parts.database.applications.toArray()).map((row) => [row.id, row]));
  const newer = [...mirrored.values()].filter((row) => row.rev > (stored.get(row.id)?.rev ?? 0));
  const missing = [...stored.values()].filter((row) => row.rev > (mirrored.get(row.id)?.rev ?? 0));
  if (newer.length > 0) await parts.database.applications.bulkPut(newer);
  if (!content.isAvailable) return [newer.length, 0];
  for (const row of missing) await parts.mirror.write({ kind: 'application', ...row });
  return [newer.filter((row) => row.value).length, missing.length];
}

async function restoreReminders({ database }: StoreParts, content: MirrorContent): Promise<void> {
  const rows = content.records
    .filter(({ kind }) => kind === 'reminders')
    .flatMap(({ id, value }): ReminderRow[] =>
      Object.entries(readClaims(value)).map(([key, at]) => ({ key, applicationId: id, at })),
    );
  if (rows.length > 0) await database.reminders.bulkPut(rows);
}

async function restoreSettings({ database }: StoreParts, content: MirrorContent): Promise<void> {
  const record = content.records.find(({ kind }) => kind === 'settings');
  const row = await database.settings.get('settings');
  if (record && record.rev > (row?.rev ?? 0))
    await database.settings.put({ id: 'settings', rev: record.rev, value: parseSettings(record.value) });
}

/** Compares both copies at a start and gives each what it lacks. */
export async function restore(parts: StoreParts): Promise<BootReport> {
  const content = await parts.mirror.readAll();
  const [restored, mirrored] = await restoreApplications(parts, content);
  await restoreReminders(parts, content);
  await restoreSettings(parts, content);
  return { restored, mirrored, quarantined: content.quarantined };
}
