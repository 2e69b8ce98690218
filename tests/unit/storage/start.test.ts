import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore } from '../../../lib/domain/record-store';
import { openDatabase } from '../../../lib/storage/database';
import { mirrorFileName } from '../../../lib/storage/mirrorFile';
import { Faults } from './faults';
import { adding, madeApplication, remove, World, worldWith } from './world';

const NOW = 1_800_000_000_000;
const FILE = mirrorFileName('application', 'one');

/** How many calls to the outside a start makes. */
async function callsOf(start: (faults: Faults) => RecordStore): Promise<number> {
  const faults = new Faults();
  await start(faults).boot();
  return faults.changes.length;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('A start of the background', () => {
  it('within a session of the browser costs the same few calls, however many records there are', async () => {
    const few = await worldWith('one');
    const many = await worldWith('one', 'two', 'three', 'four', 'five', 'six');
    const waking = (world: World) => callsOf((faults) => world.wake(faults));
    expect(await waking(many)).toBe(await waking(few));
    expect(await waking(many)).toBeLessThan(5);
    expect(await callsOf((faults) => many.start(faults))).toBeGreaterThan(10);
  });

  it('compares both copies when the database was lost within the session (S2)', async () => {
    const world = await worldWith('one', 'two');
    await world.wipeDatabase();
    expect(await world.wake().applications()).toHaveLength(2);
  });

  it('compares both copies once in every session of the browser, and when that failed again (S4)', async () => {
    const world = await worldWith('one');
    world.files.clear();
    await world.wake().boot();
    expect(world.files.size).toBe(0);
    const faults = new Faults();
    faults.failAtNext('query from applications', 'throws');
    await expect(world.start(faults).boot()).rejects.toThrow();
    await world.wake().boot();
    expect(world.files.has(FILE)).toBe(true);
  });

  it('takes an exchange up as a whole that was cut off before its rows, before anything else is changed (H6)', async () => {
    const world = await worldWith('one', 'two');
    const changes = ['one', 'two'].map((id) => ({
      id,
      seenRev: 1,
      value: { ...madeApplication(id, 'New AG'), rev: 1 },
    }));
    const whole = new Faults();
    const beside = await worldWith('one', 'two');
    await beside.wake(whole).exchange('x', { changes, settings: null });
    const packAt = whole.names.lastIndexOf('write a file') + 1;
    const faults = new Faults({ at: packAt, mode: 'dies after' });
    await Promise.race([world.wake(faults).exchange('x', { changes, settings: null }), faults.death]);
    const store = world.wake();
    await store.change('one', 'later', adding('later'));
    expect((await store.applications()).map(({ company, rev }) => `${company} ${rev}`).sort()).toEqual([
      'New AG 2',
      'New AG 3',
    ]);
    expect(await world.start().boot()).toMatchObject({ restored: 0 });
  });
});

describe('What was lost', () => {
  it('and came back is told once, until it was seen (S2)', async () => {
    const world = await worldWith('one', 'two');
    await world.wipeDatabase();
    const told = { at: NOW, restored: 2, quarantined: 0, missing: 0 };
    expect(await world.start().notice()).toEqual(told);
    const store = world.start();
    expect(await store.notice()).toEqual(told);
    await store.noticeSeen(NOW - 1);
    expect(await store.notice()).toEqual(told);
    await store.noticeSeen(NOW);
    expect(await store.notice()).toBeNull();
    expect(await world.start().notice()).toBeNull();
  });

  it('without a copy is told with the number that was noted, never a silent fresh start (S5)', async () => {
    const world = await worldWith('one', 'two', 'three');
    await remove(world.start(), 'three');
    await world.wipeDatabase();
    world.files.clear();
    expect(await world.start().boot()).toMatchObject({ missing: 2 });
    expect(await world.start().notice()).toEqual({ at: NOW, restored: 0, quarantined: 0, missing: 2 });
  });

  it('in part, because a file was damaged as well, is told with what came back (S3, S4)', async () => {
    const world = await worldWith('one', 'two', 'three');
    await world.wipeDatabase();
    world.files.set(FILE, 'damaged');
    expect(await world.start().notice()).toEqual({ at: NOW, restored: 2, quarantined: 1, missing: 1 });
  });

  it('is nothing in a new profile, at a removal, or when the browser ended in the middle of a change', async () => {
    expect(await new World().start().notice()).toBeNull();
    const world = await worldWith('one', 'two');
    await remove(world.start(), 'one');
    const database = openDatabase(world.name);
    const row = await database.applications.get('two');
    await database.applications.delete('two');
    database.close();
    expect(row).toBeDefined();
    expect(await world.start().boot()).toMatchObject({ restored: 1, missing: 0 });
    expect(await world.start().notice()).toBeNull();
  });

  it('is told by the count alone where there is no place for files (S5, S17)', async () => {
    const world = new World();
    world.hasFiles = false;
    await world.start().change(null, 'a', adding('a'));
    await world.wipeDatabase();
    expect(await world.start().notice()).toMatchObject({ missing: 1 });
  });
});

describe('A database that is older than its mirror, record by record (S3)', () => {
  it('gets every state back that was acknowledged, whatever part of it is older', async () => {
    const world = new World();
    const store = world.start();
    const snapshots: unknown[][] = [];
    const keep = async () => {
      const database = openDatabase(world.name);
      snapshots.push(await database.applications.toArray());
      database.close();
    };
    for (let step = 0; step < 6; step++) {
      const id = step % 2 === 0 ? 'one' : 'two';
      await store.change(step < 2 ? null : id, `step ${step}`, adding(`step ${step}`, id));
      await keep();
    }
    await remove(store, 'two');
    const acknowledged = await store.applications();
    for (const rows of snapshots) {
      const database = openDatabase(world.name);
      await database.applications.clear();
      await database.applications.bulkPut(rows as never);
      database.close();
      // A change that rests on the older rows waits until both copies were compared.
      const next = world.start();
      const [read] = await Promise.all([next.applications(), next.change('gone', 'x', adding('x'))]);
      expect(read).toEqual(acknowledged);
    }
  });
});

describe('A call that hangs', () => {
  it('gives whoever waits an answer, and keeps later writes from being begun before it', async () => {
    const world = await worldWith('one');
    const faults = new Faults();
    const store = world.start(faults);
    await store.boot();
    const results = [await store.change('one', 'a', adding('a'))];
    faults.failAtNext('write a file', 'hangs');
    for (const id of ['b', 'c']) results.push(await store.change('one', id, adding(id)));
    expect(results.slice(1)).toEqual(Array(2).fill({ ok: false, problem: 'unavailable' }));
    const history = (await world.start().application('one'))?.history.map(({ operationId }) => operationId) ?? [];
    expect(history).toEqual(['create one', 'a']);
  });
});
