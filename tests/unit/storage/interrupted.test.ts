import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { mirrorFileName, writeMirrorFile } from '../../../lib/storage/mirrorFile';
import { newPackName } from '../../../lib/storage/pack';
import { Faults } from './faults';
import { adding, madeApplication, World, worldWith } from './world';

const FILE = mirrorFileName('application', 'one');
const NOTHING = { restored: 0, quarantined: 0, mirrored: 0, missing: 0 };

const changesOf = (ids: string[], seenRev: number, company = 'New AG') =>
  ids.map((id) => ({ id, seenRev, value: { ...madeApplication(id, company), rev: seenRev } }));

/** Which call of this work a name has, counted from 1; the last one. */
async function lastCall(world: World, name: string, work: (world: World, faults: Faults) => Promise<unknown>) {
  const faults = new Faults();
  await work(world, faults);
  return faults.names.lastIndexOf(name) + 1;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('A place for files that can not be opened just now', () => {
  it('lets the database stand alone, and the next start gives each record its second copy (S2, S20)', async () => {
    const world = await worldWith('one');
    world.opensFiles = false;
    const store = world.start();
    expect(await store.boot()).toEqual(NOTHING);
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: true });
    expect(await store.change(null, 'b', adding('b', 'two'))).toMatchObject({ ok: true });
    world.opensFiles = true;
    expect(await world.wake().boot()).toEqual({ ...NOTHING, mirrored: 2 });
    await world.wipeDatabase();
    const later = world.start();
    expect((await later.applications()).map(({ id, rev }) => `${id} ${rev}`).sort()).toEqual(['one 2', 'two 1']);
  });

  it('is compared before anything is written once it opens', async () => {
    const world = await worldWith('one');
    const newer = { kind: 'application', id: 'one', rev: 7, value: madeApplication('one', 'Newest AG') } as const;
    world.files.set(FILE, writeMirrorFile(newer));
    world.opensFiles = false;
    const store = world.start();
    await store.boot();
    world.opensFiles = true;
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: false });
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: true });
    expect(await store.application('one')).toMatchObject({ rev: 8, company: 'Newest AG' });
  });

  it('may stay so from the first day on: what was kept is there at every start', async () => {
    const world = new World();
    world.opensFiles = false;
    expect(await world.start().change(null, 'a', adding('a'))).toMatchObject({ ok: true });
    expect(await world.wake().change('one', 'b', adding('b'))).toMatchObject({ ok: true });
    expect(await world.start().application('one')).toMatchObject({ rev: 2 });
  });

  it('within a session is compared by the next start of the background, once it opens', async () => {
    const world = await worldWith('one');
    await world.start().boot();
    world.opensFiles = false;
    const store = world.wake();
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: false });
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: true });
    expect(await store.change(null, 'b', adding('b', 'two'))).toMatchObject({ ok: true });
    world.opensFiles = true;
    expect(await world.wake().boot()).toMatchObject({ mirrored: 2 });
  });

  it('is waited for where the database was lost: nothing is said to be missing, and nothing new takes its place', async () => {
    const world = await worldWith('one', 'two');
    await world.wipeDatabase();
    world.opensFiles = false;
    const store = world.start();
    await expect(store.boot()).rejects.toThrow('neither copy');
    expect(await store.change(null, 'a', adding('a', 'three'))).toEqual({ ok: false, problem: 'unavailable' });
    world.opensFiles = true;
    expect(await store.boot()).toMatchObject({ restored: 2, missing: 0 });
    expect(await store.applications()).toHaveLength(2);
  });

  it('keeps an erasure from being told done, and all is there still', async () => {
    const world = await worldWith('one');
    world.opensFiles = false;
    const store = world.start();
    expect(await store.erase()).toMatchObject({ ok: false });
    world.opensFiles = true;
    expect(await world.start().applications()).toHaveLength(1);
  });
});

describe('An erasure that is broken off', () => {
  it('gives the files back that have gone, so that each record has two copies again', async () => {
    const world = await worldWith('one', 'two', 'three');
    const faults = new Faults();
    const store = world.start(faults);
    await store.boot();
    faults.failAtNext('remove a file', 'throws after');
    expect(await store.erase()).toMatchObject({ ok: false });
    await store.change(null, 'a', adding('a', 'four'));
    await world.wipeDatabase();
    expect(await world.start().applications()).toHaveLength(4);
  });
});

describe('An erasure whose rows stay', () => {
  it('gives each of them its second copy again', async () => {
    const world = await worldWith('one', 'two');
    const run = async (each: World, faults: Faults) => {
      const store = each.start(faults.waiting());
      await store.boot();
      faults.begin();
      return { store, isErased: await store.erase() };
    };
    // Past the files, and before the notes of the end.
    const at = (await lastCall(await worldWith('one', 'two'), 'remove a file', run)) + 1;
    const { store, isErased } = await run(world, new Faults({ at, mode: 'throws' }));
    expect(isErased).toMatchObject({ ok: false });
    expect(world.files.size).toBe(0);
    await store.change('one', 'a', adding('a'));
    await world.wipeDatabase();
    expect(await world.start().applications()).toHaveLength(2);
  });
});

describe('A new record that is cut off between its two copies', () => {
  it('is made once when its operation is sent again, though it would get another id (S19)', async () => {
    const create = (world: World, faults: Faults) => world.wake(faults).change(null, 'new', adding('new', 'first'));
    const at = await lastCall(await worldWith('one'), 'write a file', create);
    const world = await worldWith('one');
    const faults = new Faults({ at, mode: 'dies after' });
    await Promise.race([create(world, faults), faults.death]);
    expect(world.files.has(mirrorFileName('application', 'first'))).toBe(true);
    expect(await world.wake().change(null, 'new', adding('new', 'second'))).toMatchObject({ ok: true });
    expect((await world.start().applications()).map(({ id }) => id).sort()).toEqual(['first', 'one']);
  });
});

describe('A file that was written and never acknowledged', () => {
  it('does not stand in for a lost database in place of the import that came after it', async () => {
    const world = await worldWith('one');
    const left = { kind: 'application', id: 'one', rev: 2, value: madeApplication('one', 'Never kept') } as const;
    world.files.set(FILE, writeMirrorFile(left));
    const store = world.wake();
    const exchange = { changes: changesOf(['one'], 1), settings: null };
    expect(await store.exchange('x', exchange)).toMatchObject({ ok: true });
    await world.start().boot();
    await world.wipeDatabase();
    expect(await world.start().application('one')).toMatchObject({ rev: 2, company: 'New AG' });
  });
});

describe('A file with nothing in it (S4)', () => {
  it.each([
    ['of a new record', mirrorFileName('application', 'unknown')],
    ['of a pack', newPackName()],
  ])('%s is what a cut-off first write leaves: it goes, and nobody is told', async (_, name) => {
    const world = await worldWith('one');
    const files = new Map(world.files);
    world.files.set(name, '');
    const store = world.start();
    expect(await store.boot()).toEqual(NOTHING);
    expect(await store.notice()).toBeNull();
    expect(world.files).toEqual(files);
    expect(world.quarantine.size).toBe(0);
  });

  it('of a record that is known was damaged: it is set aside and made anew', async () => {
    const world = await worldWith('one');
    const text = world.files.get(FILE);
    world.files.set(FILE, '');
    expect(await world.start().boot()).toEqual({ ...NOTHING, quarantined: 1, mirrored: 1 });
    expect(world.files.get(FILE)).toBe(text);
  });

  it('counts as damaged where the database was lost: nobody knows what it was', async () => {
    const world = await worldWith('one', 'two');
    world.files.set(FILE, '');
    await world.wipeDatabase();
    expect(await world.start().boot()).toMatchObject({ restored: 1, quarantined: 1 });
  });
});

describe('An import of many that is cut off by the end of the browser', () => {
  it('is taken up as a whole, and nobody is told of a loss (H6)', async () => {
    const ids = ['one', 'two', 'three'];
    const run = (world: World, faults: Faults) =>
      world.wake(faults).exchange('x', { changes: changesOf(ids, 1), settings: null });
    const at = await lastCall(await worldWith(...ids), 'write a file', run);
    const world = await worldWith(...ids);
    const faults = new Faults({ at, mode: 'dies after' });
    await Promise.race([run(world, faults), faults.death]);
    const store = world.start();
    expect(await store.boot()).toMatchObject({ restored: 3 });
    expect(await store.notice()).toBeNull();
  });
});

describe('Two changes that were cut off', () => {
  it('of which one is no application are no loss', async () => {
    const world = await worldWith('one');
    const application = { kind: 'application', id: 'one', rev: 2, value: madeApplication('one', 'Newer AG') } as const;
    world.files.set(FILE, writeMirrorFile(application));
    const settings = { kind: 'settings', id: 'settings', rev: 1, value: { ownName: 'Kim' } } as const;
    world.files.set(mirrorFileName('settings', 'settings'), writeMirrorFile(settings));
    const store = world.start();
    expect(await store.boot()).toMatchObject({ restored: 1 });
    expect(await store.notice()).toBeNull();
    expect((await store.settings()).ownName).toBe('Kim');
  });
});

describe('An empty file of a record that a pack holds', () => {
  it('is what a cut-off first write of its own leaves: it goes, and nobody is told', async () => {
    const world = await worldWith('one', 'two');
    await world.wake().exchange('x', { changes: changesOf(['one', 'two'], 1), settings: null });
    await world.start().boot();
    world.files.set(FILE, '');
    const store = world.start();
    expect(await store.boot()).toEqual(NOTHING);
    expect(world.files.has(FILE)).toBe(false);
    expect(await store.notice()).toBeNull();
  });
});

describe('A pack beside a file that can not be read just now', () => {
  it('stays: it may hold the newer copy of that record', async () => {
    const world = await worldWith('one', 'two');
    await world.wake().exchange('x', { changes: changesOf(['one'], 1), settings: null });
    const left = { kind: 'application', id: 'one', rev: 1, value: madeApplication('one', 'Old AG') } as const;
    world.files.set(FILE, writeMirrorFile(left));
    const faults = new Faults();
    faults.failAtNext('read a file', 'throws');
    await world.start(faults).boot();
    await world.wipeDatabase();
    expect(await world.start().application('one')).toMatchObject({ rev: 2, company: 'New AG' });
  });
});

describe('A damaged file that can not be set aside', () => {
  it('hides no loss where the database was lost', async () => {
    const world = await worldWith('one', 'two');
    world.files.set(FILE, 'damaged');
    await world.wipeDatabase();
    const faults = new Faults();
    faults.failAtNext('write beside a file', 'throws');
    const store = world.start(faults);
    expect(await store.boot()).toMatchObject({ restored: 1, quarantined: 0, missing: 1 });
    expect(await store.notice()).toMatchObject({ restored: 1, missing: 1 });
  });

  it('is not told as one that was, however often the start tries', async () => {
    const world = await worldWith('one');
    world.files.set(mirrorFileName('application', 'other'), 'damaged');
    for (let start = 0; start < 3; start++) {
      const faults = new Faults();
      faults.failAtNext('write beside a file', 'throws');
      const store = world.start(faults);
      expect(await store.boot()).toEqual(NOTHING);
      expect(await store.notice()).toBeNull();
    }
    expect(await world.start().boot()).toEqual({ ...NOTHING, quarantined: 1 });
  });
});

describe('A file that could not be read at the start', () => {
  it('and was written since is written again as any other', async () => {
    const world = await worldWith('one');
    const faults = new Faults();
    const store = world.start(faults);
    faults.failAtNext('read a file', 'throws');
    await store.boot();
    faults.failAtNext('read a file', 'throws');
    expect(await store.change('one', 'a', adding('a'))).toMatchObject({ ok: true });
    expect(await store.change('one', 'b', adding('b'))).toMatchObject({ ok: true });
    await world.wipeDatabase();
    expect(await world.start().application('one')).toMatchObject({ rev: 3 });
  });
});
