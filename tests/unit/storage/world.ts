import { Dexie } from 'dexie';
import type { Application } from '../../../lib/domain/application';
import type { CommandOutcome } from '../../../lib/domain/commands';
import type { RecordStore } from '../../../lib/domain/record-store';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { Mirror } from '../../../lib/storage/mirror';
import { NoteBook } from '../../../lib/storage/note-book';
import { patience } from '../../../lib/storage/patience';
import type { Lock } from '../../../lib/storage/store-parts';
import { addFaults, Faults, memoryFiles, memoryNotes } from './faults';

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

/** Puts an application into the bin, as the command does. */
export function deleting(operationId: string, deletedAt = 1) {
  return (before: Application | null): CommandOutcome => {
    const outcome = adding(operationId)(before);
    return outcome.ok ? { ...outcome, application: { ...outcome.application, deletedAt } } : outcome;
  };
}

/** Into the bin, and out of it for good. */
export async function remove(store: RecordStore, id: string, operationId = `delete ${id}`): Promise<{ ok: boolean }> {
  const deleted = await store.change(id, operationId, deleting(operationId));
  return deleted.ok ? store.purge(id, 1) : deleted;
}

/** Surroundings of a store whose notes and clock don't matter. */
export const ANYWHERE = { notes: new NoteBook(), now: () => 0, patience };

/** Database and files that outlive the stores which are started on them, one after the other. */
export class World {
  readonly name = `world-${++worlds}`;
  readonly files = new Map<string, string>();
  readonly quarantine = new Map<string, string>();
  /** Notes that stay when the browser ends. */
  readonly lasting = new Map<string, unknown>();
  private session = new Map<string, unknown>();
  /** Whether the browser has a place for files at all. */
  hasFiles = true;
  /** Whether it can be opened just now. */
  opensFiles = true;
  private database: Database | undefined;
  private frozen: Promise<[string, unknown[]][]> | undefined;

  /** A new start of the browser: what was in memory is gone. */
  start(faults = new Faults(), lock?: Lock): RecordStore {
    this.session = new Map();
    return this.wake(faults, lock);
  }

  /** A new start of the background alone, in a browser that goes on. */
  wake(faults = new Faults(), lock?: Lock): RecordStore {
    this.database?.close();
    return this.startBeside(faults, lock);
  }

  /** A second context on the same data. */
  startBeside(faults = new Faults(), lock?: Lock): RecordStore {
    const database = openDatabase(this.name);
    addFaults(database, faults);
    this.database = database;
    const mirror = new Mirror({
      records: async () => {
        if (!this.opensFiles) throw new DOMException('no room for the list of names', 'UnknownError');
        return this.hasFiles ? memoryFiles(this.files, faults) : undefined;
      },
      quarantine: async () => memoryFiles(this.quarantine, faults),
    });
    return createRecordStore({
      database,
      mirror,
      parse: parseMade,
      notes: new NoteBook(memoryNotes(this.session, faults), memoryNotes(this.lasting, faults)),
      now: () => 1_800_000_000_000,
      patience: (work) => Promise.race([work, faults.hang]),
      ...(lock && { lock }),
    });
  }

  /** Another world with the same content: cheaper than doing the same things again. */
  async copy(): Promise<World> {
    this.frozen ??= this.readRows();
    const content = await this.frozen;
    const world = new World();
    const database = openDatabase(world.name);
    await database.transaction('rw', database.tables, async () => {
      for (const [name, rows] of content) if (rows.length > 0) await database.table(name).bulkPut(rows);
    });
    database.close();
    for (const [name, text] of this.files) world.files.set(name, text);
    for (const [name, value] of this.lasting) world.lasting.set(name, value);
    return world;
  }

  private async readRows(): Promise<[string, unknown[]][]> {
    const database = openDatabase(this.name);
    const rows = await Promise.all(
      database.tables.map(async (table) => [table.name, await table.toArray()] as [string, unknown[]]),
    );
    database.close();
    return rows;
  }

  /** What Chromium does to a torn log: every row of the origin is gone. */
  async wipeDatabase(): Promise<void> {
    this.database?.close();
    await Dexie.delete(this.name);
  }
}

/** A world with applications of these ids, made by one operation each. */
export async function worldWith(...ids: string[]): Promise<World> {
  const world = new World();
  const store = world.start();
  for (const id of ids) await store.change(null, `create ${id}`, adding(`create ${id}`, id));
  return world;
}
