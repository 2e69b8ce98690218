import type { BootReport } from '../domain/record-store';
import { connect, isMarked } from './database';
import { retryWhenChanged } from './retryWhenChanged';
import { makeSerialiser } from './serialise';
import { type StartReport, start } from './start';
import { ReadOnlyStore, TookTooLong } from './storage-errors';
import type { Lock, StoreParts } from './store-parts';

/** `isLong`: for thousands of records at once. */
type LockForWrites = <Result>(work: () => Promise<Result>, isLong?: boolean) => Promise<Result>;

/** How calls reach the two copies: each runs its work once the store is as far as that work needs. */
export interface Gates {
  boot: () => Promise<BootReport>;
  read: Lock;
  /** Without waiting for the start, where both copies were compared in an earlier one: a look can't wait for thousands of files. */
  readEarly: Lock;
  write: LockForWrites;
  /** A change that rests on what was read early: `undefined`, and no change, when the start has found something newer since. */
  writeAfterEarly: <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;
}

/** One start at a time; a failed one is not remembered, the next call tries anew (S20). */
class Starting {
  isStarted = false;
  private report: Promise<StartReport> | undefined;

  constructor(
    private readonly parts: StoreParts,
    private readonly oneAtATime: Lock,
  ) {
    // The site's data were cleared under our hands: what is opened next may be another database.
    parts.database.on('close', () => this.forget());
  }

  forget(): void {
    this.report = undefined;
    this.isStarted = false;
  }

  done(): Promise<StartReport> {
    this.report ??= this.begin();
    return this.report;
  }

  private async begin(): Promise<StartReport> {
    const isDoubtful = this.parts.mirror.isAhead;
    try {
      const report = await this.oneAtATime(() => retryWhenChanged(() => start(this.parts, isDoubtful)));
      this.isStarted = true;
      return report;
    } catch (error) {
      // What was doubtful is so still, whether or not the files could be read meanwhile.
      if (isDoubtful) this.parts.mirror.isAhead = true;
      this.forget();
      throw error;
    }
  }
}

/**
 * Writes go one after the other; one that hangs keeps those behind it from being begun, since what it still writes could come
 * out on top of theirs, and everybody who waits gets an answer in time.
 */
function makeWrite({ database, mirror, patience }: StoreParts, starting: Starting, oneAtATime: Lock): LockForWrites {
  return (work, isLong) => {
    let isGivenUp = false;
    const begin = async () => {
      if ((await starting.done()).isReadOnly) throw new ReadOnlyStore();
      return oneAtATime(async () => {
        if (isGivenUp) throw new TookTooLong();
        await connect(database);
        return work();
      });
    };
    return patience(begin(), isLong).finally(() => {
      isGivenUp = true;
      if (mirror.isAhead) starting.forget();
    });
  };
}

/** The gates of one store. */
export function makeGates(parts: StoreParts): Gates {
  const { database, patience } = parts;
  const oneAtATime = makeSerialiser(parts.lock);
  const starting = new Starting(parts, oneAtATime);
  let isBehind = false;
  const open = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    await connect(database);
    return work();
  };
  const write = makeWrite(parts, starting, oneAtATime);
  return {
    boot: async () => {
      const { restored, quarantined, mirrored, missing } = await patience(starting.done(), true);
      return { restored, quarantined, mirrored, missing };
    },
    read: (work) => patience(starting.done().then(() => open(work))),
    readEarly: (work) =>
      patience(
        (async () => {
          await connect(database);
          if (!starting.isStarted && !(await isMarked(database))) await starting.done();
          isBehind = !starting.isStarted;
          return open(work);
        })(),
      ),
    write,
    writeAfterEarly: async (work) => {
      const { isChanged } = await patience(starting.done());
      return isBehind && isChanged ? undefined : write(work);
    },
  };
}
