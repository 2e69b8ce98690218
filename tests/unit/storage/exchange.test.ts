import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Exchange } from '../../../lib/domain/exchange';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { adding, madeApplication, World } from './world';

const many = (count: number, from = 0): Exchange => ({
  changes: Array.from({ length: count }, (_, index) => {
    const id = `imported-${from + index}`;
    return { id, seenRev: 0, value: { ...madeApplication(id), rev: 1 } };
  }),
  settings: null,
});

async function worldWithOne(): Promise<World> {
  const world = new World();
  await world.start().change(null, 'a', adding('a'));
  return world;
}

/** Replaces the one, adds two, sets a name. */
const MIXED: Exchange = {
  changes: [
    { id: 'one', seenRev: 1, value: { ...madeApplication('one', 'Imported GmbH'), rev: 7 } },
    ...many(2).changes,
  ],
  settings: { ...DEFAULT_SETTINGS, ownName: 'Kim' },
};

const companies = async (world: World) => {
  const store = world.start();
  return (await store.applications()).map(({ id, rev, company }) => `${id} ${rev} ${company}`).sort();
};

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('An exchange', () => {
  it('changes records and settings as one step, in one file of the mirror', async () => {
    const world = await worldWithOne();
    const store = world.start();
    expect(await store.exchange('x', MIXED)).toEqual({ ok: true, changed: 3 });
    expect(await companies(world)).toEqual([
      'imported-0 1 Example AG',
      'imported-1 1 Example AG',
      'one 2 Imported GmbH',
    ]);
    expect((await world.start().settings()).ownName).toBe('Kim');
    expect([...world.files.keys()].filter((name) => name.startsWith('pack.'))).toHaveLength(1);
  });

  it('comes back whole from the mirror when the database is lost, and is known again (S2, S19)', async () => {
    const world = await worldWithOne();
    await world.start().exchange('x', MIXED);
    const before = await companies(world);
    await world.wipeDatabase();
    expect(await companies(world)).toEqual(before);
    expect(await world.start().exchange('x', MIXED)).toEqual({ ok: true, changed: 3 });
    expect(await companies(world)).toEqual(before);
  });

  it('leaves a file that is written anew without what has changed since, once that is more than a tenth of it', async () => {
    const world = new World();
    await world.start().exchange('x', many(20));
    const packs = () => [...world.files].filter(([name]) => name.startsWith('pack.'));
    const [first] = packs();
    const changeAndStart = async (id: string) => {
      await world.start().change(id, `change ${id}`, adding(id));
      expect(await world.start().applications()).toHaveLength(20);
      return packs();
    };
    await changeAndStart('imported-0');
    expect(await changeAndStart('imported-1')).toEqual([first]);
    const later = await changeAndStart('imported-2');
    expect(later).toHaveLength(1);
    expect(later[0]?.[0]).not.toBe(first?.[0]);
    const named = [0, 1, 2, 3, 19].map((count) => later[0]?.[1].includes(`"imported-${count}"`));
    expect(named).toEqual([false, false, false, true, true]);
    await world.wipeDatabase();
    expect(await world.start().applications()).toHaveLength(20);
  });

  it('of a preview that is no longer true writes nothing at all', async () => {
    const world = await worldWithOne();
    await world.start().change('one', 'b', adding('b'));
    const files = new Map(world.files);
    expect(await world.start().exchange('x', MIXED)).toEqual({ ok: false, problem: 'changed-meanwhile' });
    expect(await world.start().applications()).toHaveLength(1);
    expect(world.files).toEqual(files);
  });

  it.each([
    ['what is no application', { ...madeApplication('two'), company: 7 }],
    ['another id than it says', madeApplication('three')],
  ])('with %s is refused as a whole (H5)', async (_, value) => {
    const world = await worldWithOne();
    const changes = [...many(3).changes, { id: 'two', seenRev: 0, value: value as never }];
    expect(await world.start().exchange('x', { changes, settings: null })).toEqual({ ok: false, problem: 'invalid' });
    expect(await world.start().applications()).toHaveLength(1);
  });

  it('that names a record twice, or is not there, is refused', async () => {
    const store = (await worldWithOne()).start();
    const changes = [...many(1).changes, ...many(1).changes];
    expect(await store.exchange('x', { changes, settings: null })).toEqual({ ok: false, problem: 'invalid' });
    expect(await store.exchange('x', async () => null)).toEqual({ ok: false, problem: 'invalid' });
  });

  it('removes what it says, and what was removed counts as not there', async () => {
    const world = await worldWithOne();
    const gone: Exchange = { changes: [{ id: 'one', seenRev: 1, value: null }], settings: null };
    expect(await world.start().exchange('x', gone)).toEqual({ ok: true, changed: 1 });
    const back = { id: 'one', seenRev: 0, value: madeApplication('one', 'Back AG') };
    expect(await world.start().exchange('y', { changes: [back], settings: null })).toEqual({ ok: true, changed: 1 });
    expect(await companies(world)).toEqual(['one 3 Back AG']);
  });

  it('sent twice has one effect, and its source is asked once (S19)', async () => {
    const store = (await worldWithOne()).start();
    const source = vi.fn(async () => MIXED);
    const results = await Promise.all([store.exchange('x', source), store.exchange('x', source)]);
    expect(results).toEqual(Array(2).fill({ ok: true, changed: 3 }));
    expect(source).toHaveBeenCalledOnce();
  });

  it('brings no sketches where letters are not compared', async () => {
    const letter = { operationId: 'l', on: '2026-11-25', kind: null, key: '', contactIds: [], words: 9, sketch: [1] };
    const value = { ...madeApplication('two'), letters: [letter] };
    const store = new World().start();
    await store.changeSettings({ comparesLetters: false });
    await store.exchange('x', { changes: [{ id: 'two', seenRev: 0, value }], settings: null });
    expect((await store.application('two'))?.letters).toEqual([{ ...letter, sketch: [] }]);
  });
});

describe('The undo of an exchange', () => {
  it('puts back everything that was before, as one step, and answers the same again', async () => {
    const world = await worldWithOne();
    await world.start().exchange('x', MIXED);
    const undone = { ok: true, left: 0 };
    expect(await world.start().undo('x', 9)).toEqual(undone);
    expect(await world.start().undo('x', 10)).toEqual(undone);
    expect(await companies(world)).toEqual(['one 3 Example AG']);
    expect((await world.start().settings()).ownName).toBe('');
    await world.wipeDatabase();
    expect(await companies(world)).toEqual(['one 3 Example AG']);
  });

  it('leaves what was changed since, and says how many', async () => {
    const world = await worldWithOne();
    await world.start().exchange('x', MIXED);
    await world.start().change('imported-0', 'b', adding('b'));
    expect(await world.start().undo('x', 9)).toEqual({ ok: true, left: 1 });
    expect(await companies(world)).toEqual(['imported-0 2 Example AG', 'one 3 Example AG']);
  });

  it('is kept for the last exchange alone', async () => {
    const store = (await worldWithOne()).start();
    await store.exchange('x', MIXED);
    await store.exchange('y', many(1, 5));
    expect(await store.undo('x', 9)).toEqual({ ok: false, left: 0 });
    expect(await store.undo('y', 9)).toEqual({ ok: true, left: 0 });
  });
});
