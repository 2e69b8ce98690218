import type { Dexie } from 'dexie';
import type { MirrorFiles } from '../../../lib/storage/mirror-files';

export type Mode = 'throws' | 'throws after' | 'dies' | 'dies after';
export const MODES: readonly Mode[] = ['throws', 'throws after', 'dies', 'dies after'];

/** Which call of a run fails, counted from 1, and how; `at: 0` lets everything pass. */
export interface Fault {
  at: number;
  mode: Mode;
  error?: Error;
}

const never = () => new Promise<never>(() => {});

/** Stands before every call that the store makes to the outside, counts them, and lets one of them fail or die. */
export class Faults {
  /** Which calls changed something, in their order. */
  readonly changes: boolean[] = [];
  /** Settles when a call has died: from then on nothing of that run goes on. */
  readonly death: Promise<'dead'>;
  private die: () => void = () => {};
  private isDead = false;

  constructor(private readonly fault: Fault = { at: 0, mode: 'throws' }) {
    this.death = new Promise((done) => {
      this.die = () => done('dead');
    });
  }

  read<Result>(call: () => PromiseLike<Result>, abort?: () => void): Promise<Result> {
    return this.pass(false, call, abort);
  }

  change<Result>(call: () => PromiseLike<Result>, abort?: () => void): Promise<Result> {
    return this.pass(true, call, abort);
  }

  /** `abort` undoes what a death would leave unfinished, as the browser does with the transaction of a dead worker. */
  private async pass<Result>(
    isChange: boolean,
    call: () => PromiseLike<Result>,
    abort: () => void = () => {},
  ): Promise<Result> {
    if (this.isDead) return never();
    this.changes.push(isChange);
    const { at, mode, error = new Error('a made-up fault') } = this.fault;
    if (this.changes.length !== at) return call();
    if (mode === 'throws') throw error;
    if (mode.endsWith('after')) await call();
    if (mode === 'throws after') throw error;
    this.isDead = true;
    abort();
    this.die();
    return never();
  }
}

/** A folder in memory; a write replaces a file as a whole. */
export function memoryFiles(content: Map<string, string>, faults = new Faults()): MirrorFiles {
  const missing = (name: string): never => {
    throw new DOMException(`${name} is not there`, 'NotFoundError');
  };
  return {
    list: () => faults.read(async () => [...content.keys()]),
    read: (name) => faults.read(async () => content.get(name) ?? missing(name)),
    write: (name, text) =>
      faults.change(async () => {
        content.set(name, text);
      }),
    remove: (name) =>
      faults.change(async () => {
        content.delete(name);
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
              () => table.get(request),
              () => request.trans.abort(),
            ),
          query: (request) =>
            faults.read(
              () => table.query(request),
              () => request.trans.abort(),
            ),
          mutate: (request) =>
            faults.change(
              () => table.mutate(request),
              () => request.trans.abort(),
            ),
        };
      },
    }),
  });
}
