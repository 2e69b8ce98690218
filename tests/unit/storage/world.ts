import { Dexie } from 'dexie';
import type { Application } from '../../../lib/domain/application';
import type { CommandOutcome } from '../../../lib/domain/commands';
import type { RecordStore } from '../../../lib/domain/record-store';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { Mirror } from '../../../lib/storage/mirror';
import type { Lock } from '../../../lib/storage/store-parts';
import { addFaults, Faults, memoryFiles } from './faults';

let worlds = 0;

export function madeApplication(id: string, company = 'Example AG'): Application {
  return {
    id,
    rev: 0,
    company,
    role: 'Gardener',
    country: 'DE',
    region: '',
    contacts: [],
    interviews: [],
    followUps: [],
    answers: [],
    letters: [],
    lessons: [],
    stage: { name: 'waiting' },
    history: [],
    createdAt: 1,
    updatedAt: 1,
  };
}

export function parseMade(value: unknown): Application | undefined {
  const given = value as Partial<Application> | null;
  return typeof given?.company === 'string' && Array.isArray(given.history) ? (value as Application) : undefined;
}

/** Adds one entry to the history, as every command does; makes the application when there is none. */
export function adding(operationId: string, id = 'one') {
  return (before: Application | null): CommandOutcome => {
    const application = before ?? madeApplication(id);
    const entry = { at: 1, operationId, what: 'test', subject: '' };
    return { ok: true, application: { ...application, history: [...application.history, entry] } };
  };
}

/** Database and files that outlive the stores which are started on them, one after the other. */
export class World {
  readonly name = `world-${++worlds}`;
  readonly files = new Map<string, string>();
  readonly quarantine = new Map<string, string>();
  /** Whether the browser has a place for files at all. */
  hasFiles = true;
  private database: Database | undefined;

  /** A new start of the background: what was in memory is gone. */
  start(faults = new Faults(), lock?: Lock): RecordStore {
    this.database?.close();
    return this.startBeside(faults, lock);
  }

  /** A second context on the same data. */
  startBeside(faults = new Faults(), lock?: Lock): RecordStore {
    const database = openDatabase(this.name);
    addFaults(database, faults);
    this.database = database;
    const mirror = new Mirror({
      records: async () => (this.hasFiles ? memoryFiles(this.files, faults) : undefined),
      quarantine: async () => memoryFiles(this.quarantine, faults),
    });
    return createRecordStore({ database, mirror, parse: parseMade, ...(lock && { lock }) });
  }

  /** What Chromium does to a torn log: every row of the origin is gone. */
  async wipeDatabase(): Promise<void> {
    this.database?.close();
    await Dexie.delete(this.name);
  }
}
