import type { Ahead, Job } from '../domain/ahead';
import type { CalendarDate } from '../domain/application';
import type { ReadProblem } from '../domain/read-problem';
import type { Recalled } from '../domain/recall';
import type { Settings } from '../domain/settings';
import { DATABASE_NAME } from './layout';
import { takeEarly } from './openEarly';
import { openPlain, resultOf } from './openPlain';
import { parseSettings } from './parseSettings';
import { readAhead, readJobs, readRecalled } from './readAhead';
import { type RecordSignal, SIGNAL_CHANNEL } from './record-signal';
import { reread } from './reread';

type Failed = (problem: ReadProblem) => void;

/**
 * The records as a page sees them that has to be there at once: read without Dexie, and without waiting for a background that
 * may have to start. `wake` starts it, and resolves once it has opened the database.
 */
export class PlainRecords {
  private opening: Promise<IDBDatabase> | undefined;
  /** Once a newer build has taken over, the connection stays closed. */
  private isUpdated = false;
  private readonly readers = new Set<() => void>();

  constructor(
    private readonly wake: () => Promise<unknown>,
    private readonly name = DATABASE_NAME,
    /** What somebody has begun before. */
    private readonly early = takeEarly({}),
  ) {
    new BroadcastChannel(SIGNAL_CHANNEL).onmessage = ({ data }: MessageEvent<RecordSignal>) => {
      if (data === 'changed' || !this.opening) this.readAgain();
    };
  }

  /** Calls back with what has come by `today` and what comes next, now and after every change; returns how to stop. */
  watchAhead(today: CalendarDate, listener: (ahead: Ahead) => void, failed: Failed): () => void {
    const read = async (database: IDBDatabase) => (await this.early.ahead()) ?? readAhead(database, today);
    return this.watch(read, listener, failed);
  }

  /** The same for the names of all open applications. */
  watchJobs(listener: (jobs: Job[]) => void, failed: Failed): () => void {
    return this.watch(readJobs, listener, failed);
  }

  /** The same for what all applications recall: open lessons, and people. */
  watchRecalled(listener: (recalled: Recalled) => void, failed: Failed): () => void {
    return this.watch(readRecalled, listener, failed);
  }

  /** The same for the settings. */
  watchSettings(listener: (settings: Settings) => void, failed: Failed): () => void {
    const read = async (database: IDBDatabase) => {
      const row = await resultOf(database.transaction('settings').objectStore('settings').get('settings'));
      return parseSettings(row?.value);
    };
    return this.watch(read, listener, failed);
  }

  private watch<Value>(
    read: (database: IDBDatabase) => Promise<Value>,
    listener: (value: Value) => void,
    failed: Failed,
  ): () => void {
    const { again, stop } = reread(
      async () => read(await this.connect()),
      listener,
      (problem) => failed(problem === 'waiting' ? problem : this.isUpdated ? 'updated' : 'unreadable'),
    );
    this.readers.add(again);
    return () => {
      this.readers.delete(again);
      stop();
    };
  }

  /** For changes that nobody could hear of yet, too. */
  readAgain(): void {
    for (const again of this.readers) again();
  }

  /** A failed try is not remembered (S20). */
  private connect(): Promise<IDBDatabase> {
    this.opening ??= this.open().catch((error: unknown) => {
      this.opening = undefined;
      throw error;
    });
    return this.opening;
  }

  private async open(): Promise<IDBDatabase> {
    if (this.isUpdated) throw new Error('a newer build has taken over');
    let database = (await this.early.database()) ?? (await openPlain(this.name));
    if (!database) {
      await this.wake();
      database = await openPlain(this.name);
    }
    if (!database) throw new Error('there is no database');
    this.letGo(database);
    return database;
  }

  /** What is read next says why there is nothing, or opens it anew. */
  private letGo(database: IDBDatabase): void {
    const lost = (isUpdated: boolean) => {
      this.isUpdated = isUpdated;
      this.opening = undefined;
      this.readAgain();
    };
    database.onversionchange = ({ newVersion }) => {
      database.close();
      lost(newVersion !== null);
    };
    database.onclose = () => lost(false);
  }
}
