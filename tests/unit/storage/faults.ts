import type { Dexie } from 'dexie';
import type { MirrorFiles } from '../../../lib/storage/mirror-files';
import type { Notes } from '../../../lib/storage/note-book';
import { TookTooLong } from '../../../lib/storage/storage-errors';

export type Mode = 'throws' | 'throws after' | 'dies' | 'dies after' | 'hangs' | 'hangs after';
export const MODES: readonly Mode[] = ['throws', 'throws after', 'dies', 'dies after', 'hangs', 'hangs after'];

/** Which call of a run fails, counted from 1, and how; `at: 0` lets everything pass. */
export interface Fault {
  at: number;
  mode: Mode;
  error?: Error;
}

const never = () => new Promise<never>(() => {});

/** Stands before every call that the store makes to the outside, counts them, and lets one of them fail or die. */
export class Faults {
  /** Which calls changed something, in their order, and what each was. */
  readonly changes: boolean[] = [];
  readonly names: string[] = [];
  /** Settles when a call has died: from then on nothing of that run goes on. */
  readonly death: Promise<'dead'>;
  /** Rejects once a call hangs: nobody should wait any longer. */
  readonly hang: Promise<never>;
  private die: () => void = () => {};
  private giveUp: () => void = () => {};
  private isDead = false;
  private isOn = true;
  private awaited: { name: string; mode: Mode } | undefined;

  constructor(private fault: Fault = { at: 0, mode: 'throws' }) {
    this.death = new Promise((done) => {
      this.die = () => done('dead');
    });
    this.hang = new Promise((_, giveUp) => {
      this.giveUp = () => giveUp(new TookTooLong());
    });
    this.hang.catch(() => {});
  }

  /** Lets everything pass uncounted until `begin`. */
  waiting(): this {
    this.isOn = false;
    return this;
  }

  begin(): void {
    this.isOn = true;
  }

  /** Lets the next call of that name fail. */
  failAtNext(name: string, mode: Mode): void {
    this.awaited = { name, mode };
  }

  read<Result>(name: string, call: () => PromiseLike<Result>, abort?: () => void): Promise<Result> {
    return this.pass(name, false, call, abort);
  }

  change<Result>(name: string, call: () => PromiseLike<Result>, abort?: () => void): Promise<Result> {
    return this.pass(name, true, call, abort);
  }

  /** `abort` undoes what a death would leave unfinished, as the browser does with the transaction of a dead worker. */
  private async pass<Result>(
    name: string,
    isChange: boolean,
    call: () => PromiseLike<Result>,
    abort: () => void = () => {},
  ): Promise<Result> {
    if (this.isDead) return never();
    if (!this.isOn) return call();
    this.changes.push(isChange);
    this.names.push(name);
    if (name === this.awaited?.name) {
      this.fault = { at: this.changes.length, mode: this.awaited.mode };
      this.awaited = undefined;
    }
    const { at, mode, error = new Error('a made-up fault') } = this.fault;
    if (this.changes.length !== at) return call();
    if (mode === 'throws') throw error;
    if (mode.endsWith('after')) await call();
    if (mode === 'throws after') throw error;
    abort();
    if (mode.startsWith('hangs')) this.giveUp();
    else {
      this.isDead = true;
      this.die();
    }
    return never();
  }
}

/** A folder in memory; a write puts the new content beside the file and then swaps it in as a whole, as Chromium does. */
export function memoryFiles(content: Map<string, string>, faults = new Faults()): MirrorFiles {
  const missing = (name: string): never => {
    throw new DOMException(`${name} is not there`, 'NotFoundError');
  };
  return {
    list: () => faults.read('list files', async () => [...content.keys()]),
    read: (name) => faults.read('read a file', async () => content.get(name) ?? missing(name)),
    write: async (name, text) => {
      const beside = `${name}.crswap`;
      await faults.change('write beside a file', async () => {
        if (!content.has(name)) content.set(name, '');
        content.set(beside, text);
      });
      await faults.change('write a file', async () => {
        content.set(name, text);
        content.delete(beside);
      });
    },
    remove: (name) =>
      faults.change('remove a file', async () => {
        content.delete(name);
      }),
  };
}

/** Notes in memory. */
export function memoryNotes(content: Map<string, unknown>, faults = new Faults()): Notes {
  return {
    read: (name) => faults.read('read a note', async () => content.get(name)),
    write: (name, value) =>
      faults.change('write a note', async () => {
        content.set(name, value);
      }),
  };
}

/** Puts the faults before every read and write of a database. */
export function addFaults(database: Dexie, faults: Faults): void {
  database.use({
    stack: 'dbcore',
    name: 'faults',
    create: (core) => ({
      ...core,
      table: (name) => {
        const table = core.table(name);
        return {
          ...table,
          get: (request) =>
            faults.read(
              `get from ${name}`,
              () => table.get(request),
              () => request.trans.abort(),
            ),
          getMany: (request) =>
            faults.read(
              `getMany from ${name}`,
              () => table.getMany(request),
              () => request.trans.abort(),
            ),
          query: (request) =>
            faults.read(
              `query from ${name}`,
              () => table.query(request),
              () => request.trans.abort(),
            ),
          mutate: (request) =>
            faults.change(
              `${request.type} in ${name}`,
              () => table.mutate(request),
              () => request.trans.abort(),
            ),
        };
      },
    }),
  });
}
