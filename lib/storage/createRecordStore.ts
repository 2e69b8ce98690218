import type { Application } from '../domain/application';
import type { RecordStore, StorageProblem } from '../domain/record-store';
import { changeApplication } from './changeApplication';
import { changeSettings, readSettings } from './changeSettings';
import { claimReminders, readClaimed } from './claimReminders';
import type { Database } from './database';
import { eraseRecords } from './eraseRecords';
import { exchangeRecords } from './exchangeRecords';
import { findStorageProblem } from './findStorageProblem';
import { makeGates } from './makeGates';
import { purgeApplication } from './purge';
import { readDue } from './readDue';
import { readOf, readWith } from './readOf';
import type { StoreParts } from './store-parts';
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

/**
 * The one writer of the records. Changes go one after the other: mirror, then database, then the acknowledgement.
 * Every call waits for the start to be finished, but those of a look at what is due. Reads reject when the browser gives no
 * database (S17).
 */
export function createRecordStore(parts: StoreParts): RecordStore {
  const { database, notes } = parts;
  const { boot, read, readEarly, write, writeAfterEarly } = makeGates(parts);
  const attempt = <T>(work: () => Promise<T>, isLong = false): Promise<T | Problem> =>
    write(work, isLong).catch((error: unknown) =>
      tell<Problem>(error, { ok: false, problem: findStorageProblem(error) }),
    );
  return {
    boot,
    change: (id, operationId, apply) => attempt(() => changeApplication(parts, id, operationId, apply)),
    purge: (id, deletedBy) => attempt(() => purgeApplication(parts, id, deletedBy)),
    undo: (id, now) =>
      write(() => undoOperation(parts, id, now), true).catch((error: unknown) => tell(error, { ok: false, left: 0 })),
    exchange: (operationId, source) => attempt(() => exchangeRecords(parts, operationId, source), true),
    applications: () => read(() => readApplications(database)),
    dueApplications: (until) => readEarly(() => readDue(database, until)),
    application: (id) => read(async () => (await database.applications.get(id))?.value ?? undefined),
    applicationsOf: (people) => read(() => readOf(database, people)),
    applicationWith: (operationId) => read(() => readWith(database, operationId)),
    settings: () => readEarly(() => readSettings(database)),
    changeSettings: (change) =>
      attempt(async () => {
        await changeSettings(parts, typeof change === 'function' ? change : () => change);
        return { ok: true as const };
      }),
    erase: () => attempt(() => eraseRecords(parts), true),
    notice: () => read(() => notes.notice()),
    noticeSeen: (at) => write(() => notes.putAway(at)),
    // What cannot be marked as shown is not shown: list and badge tell of it (T13).
    claimReminders: (claims, at) =>
      writeAfterEarly(() => claimReminders(parts, claims, at)).then(
        (claimed = []) => claimed,
        (error: unknown) => tell(error, []),
      ),
    claimedReminders: () => readEarly(() => readClaimed(database)),
  };
}
