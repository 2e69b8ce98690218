import type { Application } from '../domain/application';
import type { BootReport, RecordStore, StorageProblem } from '../domain/record-store';
import { changeApplication, removeApplication } from './changeApplication';
import { changeSettings, readSettings } from './changeSettings';
import { claimReminders, readClaimed } from './claimReminders';
import { connect, type Database } from './database';
import { findStorageProblem } from './findStorageProblem';
import { type RestoreReport, restore } from './restore';
import { retryWhenChanged } from './retryWhenChanged';
import { makeSerialiser } from './serialise';
import { ReadOnlyStore } from './storage-errors';
import type { Lock, StoreParts } from './store-parts';
import { undoOperation } from './undoOperation';

type Problem = { ok: false; problem: StorageProblem };

/** The log has the cause; the caller gets what it can act on. */
function tell<Answer>(error: unknown, answer: Answer): Answer {
  console.warn('A change was not kept', error);
  return answer;
}

async function readApplications({ applications }: Database): Promise<Application[]> {
  const rows = await applications.toArray();
  return rows.flatMap((row) => row.value ?? []);
}

/** Runs `work` on what a finished start has left; a failed start is not remembered, the next call tries anew (S20). */
function makeGates(parts: StoreParts): { boot: () => Promise<BootReport>; read: Lock; write: Lock } {
  const oneAtATime = makeSerialiser(parts.lock);
  let starting: Promise<RestoreReport> | undefined;
  const start = () => {
    starting ??= oneAtATime(() => retryWhenChanged(() => restore(parts))).catch((error: unknown) => {
      starting = undefined;
      throw error;
    });
    return starting;
  };
  return {
    boot: async () => {
      const { restored, quarantined, mirrored } = await start();
      return { restored, quarantined, mirrored };
    },
    read: async (work) => {
      await start();
      await connect(parts.database);
      return work();
    },
    write: async (work) => {
      if ((await start()).isReadOnly) throw new ReadOnlyStore();
      return oneAtATime(async () => {
        await connect(parts.database);
        return work();
      });
    },
  };
}

/**
 * The one writer of the records. Changes go one after the other: mirror, then database, then the acknowledgement.
 * Every call waits for the start to be finished. Reads reject when the browser gives no database (S17).
 */
export function createRecordStore(parts: StoreParts): RecordStore {
  const { database } = parts;
  const { boot, read, write } = makeGates(parts);
  const attempt = <T>(work: () => Promise<T>): Promise<T | Problem> =>
    write(work).catch((error: unknown) => tell<Problem>(error, { ok: false, problem: findStorageProblem(error) }));
  return {
    boot,
    change: (id, operationId, apply) => attempt(() => changeApplication(parts, id, operationId, apply)),
    remove: (id, operationId) => attempt(() => removeApplication(parts, id, operationId)),
    undo: (operationId, now) =>
      write(() => undoOperation(parts, operationId, now)).catch((error: unknown) => tell(error, false)),
    applications: () => read(() => readApplications(database)),
    application: (id) => read(async () => (await database.applications.get(id))?.value ?? undefined),
    settings: () => read(() => readSettings(database)),
    changeSettings: (change) =>
      attempt(async () => {
        await changeSettings(parts, typeof change === 'function' ? change : () => change);
        return { ok: true as const };
      }),
    // What cannot be marked as shown is not shown: list and badge tell of it (T13).
    claimReminders: (claims, at) =>
      write(() => claimReminders(parts, claims, at)).catch((error: unknown) => tell(error, [])),
    claimedReminders: () => read(() => readClaimed(database)),
  };
}
