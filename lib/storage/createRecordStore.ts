import type { Application } from '../domain/application';
import type { RecordStore, StorageProblem } from '../domain/record-store';
import { changeApplication, removeApplication, undoOperation } from './changeApplication';
import { changeSettings, readSettings } from './changeSettings';
import { STORED_VERSION } from './database';
import { claimReminders } from './reminderLedger';
import { restore } from './restore';
import { makeSerialiser } from './serialise';
import { ReadOnlyStore, storageProblem } from './storageProblem';
import type { StoreParts } from './store-parts';

/** Opens anew after a failed try instead of failing for ever (S20), and refuses to write into a newer layout (S14). */
async function readyToWrite({ database }: StoreParts): Promise<void> {
  if (!database.isOpen()) await database.open();
  const stored = await database.meta.get('stored-version');
  if ((stored?.value ?? 0) > STORED_VERSION) throw new ReadOnlyStore();
  if (!stored) await database.meta.put({ id: 'stored-version', value: STORED_VERSION });
}

async function readApplications({ database }: StoreParts): Promise<Application[]> {
  const rows = await database.applications.toArray();
  return rows.flatMap((row) => row.value ?? []);
}

type Problem = { ok: false; problem: StorageProblem };

/** The one writer of the records. Writes go one after the other: mirror, then database, then the acknowledgement. */
export function createRecordStore(parts: StoreParts): RecordStore {
  const oneAtATime = makeSerialiser('nachklang-records');
  const write = <T>(work: () => Promise<T>): Promise<T> =>
    oneAtATime(async () => {
      await readyToWrite(parts);
      return work();
    });
  const attempt = <T>(work: () => Promise<T>): Promise<T | Problem> =>
    write(work).catch((error: unknown): Problem => ({ ok: false, problem: storageProblem(error) }));
  return {
    boot: () => write(() => restore(parts)),
    change: (id, operationId, apply) => attempt(() => changeApplication(parts, id, operationId, apply)),
    remove: (id, operationId) => attempt(() => removeApplication(parts, id, operationId)),
    undo: (operationId, now) => write(() => undoOperation(parts, operationId, now)).catch(() => false),
    applications: () => readApplications(parts),
    application: async (id) => (await parts.database.applications.get(id))?.value ?? undefined,
    settings: () => readSettings(parts),
    changeSettings: (patch) =>
      attempt(async () => {
        await changeSettings(parts, patch);
        return { ok: true as const };
      }),
    claimReminders: (claims, at) => write(() => claimReminders(parts, claims, at)),
    claimedReminders: async () => new Set(await parts.database.reminders.toCollection().primaryKeys()),
  };
}
