import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import type { RecordStore } from '../../../lib/domain/record-store';
import { runs } from '../../runs';
import { Faults } from './faults';
import { adding, deleting, madeApplication, World } from './world';

/** How often each of three callers makes a change. */
const TIMES = runs(40, 200);

/** Counts in a number, so that the record stays small. */
const counting = (operationId: string) => (before: Application | null) => {
  const application = before ?? madeApplication('one');
  const history = [{ at: 1, operationId, what: 'test', subject: '' }];
  return { ok: true as const, application: { ...application, createdAt: application.createdAt + 1, history } };
};

const historyOf = async (store: RecordStore, id = 'one') =>
  (await store.application(id))?.history.map((entry) => entry.operationId);

/** A second copy of a lock that several contexts share. */
function makeLock() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => {});
    return mine;
  };
}

describe('A change', () => {
  it('is kept with a rev that counts up by one', async () => {
    const store = new World().start();
    expect(await store.change(null, 'a', adding('a'))).toEqual({ ok: true, applicationId: 'one' });
    await store.change('one', 'b', adding('b'));
    expect(await store.application('one')).toMatchObject({
      rev: 2,
      history: [{ operationId: 'a' }, { operationId: 'b' }],
    });
  });

  it('that the domain refuses changes nothing', async () => {
    const store = new World().start();
    const errors = [{ field: 'company', code: 'required' as const }];
    expect(await store.change(null, 'a', () => ({ ok: false, errors }))).toEqual({ ok: false, errors });
    expect(await store.applications()).toEqual([]);
  });

  it('of an application that is not there is refused with the field', async () => {
    const result = await new World().start().change('gone', 'a', adding('a'));
    expect(result).toEqual({ ok: false, errors: [{ field: 'applicationId', code: 'unknown' }] });
  });

  it.each([1, 3])('made many times each by three callers in %s contexts is made as often (S10)', async (contexts) => {
    const world = new World();
    await world.start().change(null, 'first', counting('first'));
    const lock = makeLock();
    const stores = Array.from({ length: contexts }, () => world.startBeside(new Faults(), lock));
    const caller = async (number: number) => {
      const store = stores[number % contexts];
      for (let count = 0; count < TIMES; count++) {
        const operationId = `${number}:${count}`;
        expect(await store?.change('one', operationId, counting(operationId))).toMatchObject({ ok: true });
      }
    };
    await Promise.all([caller(0), caller(1), caller(2)]);
    expect(await world.start().application('one')).toMatchObject({ createdAt: 3 * TIMES + 2, rev: 3 * TIMES + 1 });
  });

  it('made by contexts that share no lock is made once each, since the rev is checked in the transaction (S10)', async () => {
    const world = new World();
    await world.start().change(null, 'first', adding('first'));
    const stores = [world.startBeside(), world.startBeside(), world.startBeside()];
    const changes = stores.flatMap((store, number) =>
      Array.from({ length: 20 }, (_, count) => store.change('one', `${number}:${count}`, adding(`${number}:${count}`))),
    );
    expect((await Promise.all(changes)).every((result) => result.ok)).toBe(true);
    expect(await historyOf(world.start())).toHaveLength(61);
  });
});

describe('An operation that is sent again (S19)', () => {
  it('at the same moment has one effect and the same answer', async () => {
    const store = new World().start();
    const send = () => store.change(null, 'a', adding('a', crypto.randomUUID()));
    const [first, second] = await Promise.all([send(), send()]);
    expect(second).toEqual(first);
    expect(await store.applications()).toHaveLength(1);
  });

  it('after the database was lost is recognised by its trace in the history', async () => {
    const world = new World();
    await world.start().change(null, 'a', adding('a'));
    await world.wipeDatabase();
    const store = world.start();
    expect(await store.change(null, 'a', adding('a', 'another'))).toEqual({ ok: true, applicationId: 'one' });
    expect(await store.applications()).toHaveLength(1);
  });

  it('is recognised after 250 others', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    for (let count = 0; count < 250; count++) await store.change('one', `${count}`, adding(`${count}`));
    expect(await store.change(null, 'a', adding('a', 'another'))).toEqual({ ok: true, applicationId: 'one' });
    expect(await store.applications()).toHaveLength(1);
    expect(await store.undo('10', 1)).toMatchObject({ ok: false });
  });

  it('does not delete again what was put back since', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'd', deleting('d'));
    await store.undo('d', 5);
    expect(await store.change('one', 'd', deleting('d'))).toEqual({ ok: true, applicationId: 'one' });
    expect(await store.application('one')).not.toHaveProperty('deletedAt');
  });
});

describe('Undo', () => {
  it('puts back what was before an edit, as a newer state', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'b', adding('b'));
    expect(await store.undo('b', 77)).toMatchObject({ ok: true });
    expect(await store.application('one')).toMatchObject({ rev: 3, updatedAt: 77, history: [{ operationId: 'a' }] });
  });

  it('of a deletion takes the application out of the bin, of a creation takes it away', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'd', deleting('d'));
    expect(await store.undo('d', 5)).toMatchObject({ ok: true });
    expect(await historyOf(store)).toEqual(['a']);
    expect(await store.application('one')).not.toHaveProperty('deletedAt');
    await store.change(null, 'b', adding('b', 'two'));
    expect(await store.undo('b', 6)).toMatchObject({ ok: true });
    expect(await store.application('two')).toBeUndefined();
  });

  it('changes nothing when the application has changed since, or the operation is unknown', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'b', adding('b'));
    expect(await store.undo('a', 5)).toMatchObject({ ok: false });
    expect(await store.undo('never', 5)).toMatchObject({ ok: false });
    expect(await historyOf(store)).toEqual(['a', 'b']);
  });

  it('asked for twice is done once and answers the same', async () => {
    const store = new World().start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'b', adding('b'));
    expect([await store.undo('b', 5), await store.undo('b', 6)]).toEqual(Array(2).fill({ ok: true, left: 0 }));
    expect(await store.application('one')).toMatchObject({ rev: 3, updatedAt: 5 });
  });

  it('is kept for the last 200 changes', async () => {
    const store = new World().start();
    for (let count = 0; count <= 200; count++) await store.change(null, `${count}`, adding(`${count}`, `id-${count}`));
    expect(await store.undo('0', 1)).toMatchObject({ ok: false });
    expect(await store.undo('1', 1)).toMatchObject({ ok: true });
    expect(await store.applications()).toHaveLength(200);
  });

  it('outlives the database, since the mirror has it as the newest state', async () => {
    const world = new World();
    const store = world.start();
    await store.change(null, 'a', adding('a'));
    await store.change('one', 'b', adding('b'));
    await store.undo('b', 5);
    await world.wipeDatabase();
    expect(await historyOf(world.start())).toEqual(['a']);
  });
});

describe('A change that cannot be kept', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  /** Starts a world with one application whose next change fails at its first write, be it to a file or the database. */
  async function changeWith(error: Error, at: number) {
    const world = new World();
    await world.start().change(null, 'a', adding('a'));
    const faults = new Faults();
    const store = world.start(faults);
    await store.boot();
    const failing = new Faults({ at, mode: 'throws', error });
    faults.read = failing.read.bind(failing);
    faults.change = failing.change.bind(failing);
    const result = await store.change('one', 'b', adding('b'));
    return { world, result };
  }

  // Calls of a change: operation, trace, application · file · version, row, put, operation, last one, put, delete.
  it.each([4, 7, 10])(
    'for want of room says so and leaves both copies as they were, at call %s (S7, S8)',
    async (at) => {
      const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
      const { world, result } = await changeWith(full, at);
      expect(result).toEqual({ ok: false, problem: 'full' });
      expect(await historyOf(world.start())).toEqual(['a']);
      await world.wipeDatabase();
      expect(await historyOf(world.start())).toEqual(['a']);
    },
  );

  it('for another cause is reported as unavailable, and works when sent again (S9)', async () => {
    const { world, result } = await changeWith(new Error('the disk is busy'), 7);
    expect(result).toEqual({ ok: false, problem: 'unavailable' });
    const store = world.start();
    expect(await store.change('one', 'b', adding('b'))).toEqual({ ok: true, applicationId: 'one' });
    expect(await historyOf(store)).toEqual(['a', 'b']);
  });

  it('because it made something that could not be read back is refused', async () => {
    const store = new World().start();
    const broken = { ...madeApplication('one'), company: 7 as unknown as string };
    const result = await store.change(null, 'a', () => ({ ok: true, application: broken }));
    expect(result).toEqual({ ok: false, problem: 'unavailable' });
  });

  it('because the database did not open does not close it for good (S20)', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('not now', 'UnknownError');
    });
    const store = new World().start();
    expect(await store.change(null, 'a', adding('a'))).toEqual({ ok: false, problem: 'unavailable' });
    await expect(store.applications()).rejects.toMatchObject({ name: 'UnknownError' });
    open.mockRestore();
    expect(await store.change(null, 'a', adding('a'))).toEqual({ ok: true, applicationId: 'one' });
  });
});
