import { describe, expect, it } from 'vitest';
import type { SentLetter } from '../../../lib/domain/application';
import { type Fault, Faults } from './faults';
import { adding, deleting, madeApplication, World } from './world';

const SKETCH = [72, 1_234_567_891, 2, 3, 4, 5, 6, 7, 8];
const letter: SentLetter = {
  operationId: 'sent',
  on: '2026-03-03',
  kind: null,
  key: '',
  contactIds: [],
  words: 90,
  sketch: SKETCH,
};

/** Three applications with letters, of which one was changed again and one deleted. */
async function worldWithLetters() {
  const world = new World();
  const store = world.start();
  for (const id of ['one', 'two', 'gone'])
    await store.change(null, `make ${id}`, () => ({
      ok: true,
      application: { ...madeApplication(id), letters: [letter] },
    }));
  await store.change('one', 'later', adding('later', 'one'));
  await store.change('gone', 'deleted', deleting('deleted'));
  return { world, store };
}

/** All that is kept, mirror and database, as text. */
async function keptIn(world: World, store: { applications(): Promise<unknown> }) {
  return JSON.stringify([await store.applications(), [...world.files.values()]]);
}

describe('Switching the comparison of letters off', () => {
  it('has taken every sketch out of database and mirror when it is acknowledged, and nothing else of the letters', async () => {
    const { world, store } = await worldWithLetters();
    expect(await keptIn(world, store)).toContain('1234567891');
    expect(await store.changeSettings({ comparesLetters: false })).toEqual({ ok: true });
    expect(await keptIn(world, store)).not.toContain('1234567891');
    const application = await store.application('one');
    expect(application?.letters).toEqual([{ ...letter, sketch: [] }]);
    expect(application).toMatchObject({ rev: 3, history: [{ operationId: 'later' }] });
    expect(await world.start().application('two')).toMatchObject({ letters: [{ sketch: [] }] });
  });

  it('has taken them out of the file of a large import after the next start of the browser', async () => {
    const world = new World();
    const changes = Array.from({ length: 20 }, (_, index) => {
      const value = { ...madeApplication(`imported-${index}`), rev: 1, letters: index === 0 ? [letter] : [] };
      return { id: value.id, seenRev: 0, value };
    });
    const store = world.start();
    expect(await store.exchange('x', { changes, settings: null })).toMatchObject({ ok: true });
    await store.changeSettings({ comparesLetters: false });
    const later = world.start();
    await later.boot();
    expect(await keptIn(world, later)).not.toContain('1234567891');
    expect(await later.applications()).toHaveLength(20);
  });

  it('leaves none that an undo would bring back', async () => {
    const { store } = await worldWithLetters();
    // Has no letter any more when the sketches go, so it stays as it is; what undo brings back has one.
    await store.change('two', 'withdrawn', (before) => ({
      ok: true,
      application: { ...madeApplication('two'), ...before, letters: [] },
    }));
    await store.changeSettings({ comparesLetters: false });
    expect(await store.undo('withdrawn', 9)).toMatchObject({ ok: true });
    expect(await store.application('two')).toMatchObject({ letters: [{ words: 90, sketch: [] }] });
    expect(await store.application('gone')).toMatchObject({ deletedAt: 1, letters: [{ words: 90, sketch: [] }] });
  });

  it('is told where a call fails, stays on then, and does its work when it is asked again (S20)', async () => {
    let failed = 0;
    for (let step = 1; step <= 20; step++) {
      const { world } = await worldWithLetters();
      const fault: Fault = { at: 0, mode: 'throws' };
      const faults = new Faults(fault);
      const store = world.start(faults);
      await store.boot();
      fault.at = faults.changes.length + step;
      const { ok } = await store.changeSettings({ comparesLetters: false });
      fault.at = 0;
      if (!ok) failed++;
      expect((await store.settings()).comparesLetters).toBe(!ok);
      expect(await store.changeSettings({ comparesLetters: false })).toEqual({ ok: true });
      expect(await keptIn(world, store)).not.toContain('1234567891');
    }
    expect(failed).toBeGreaterThan(5);
  });

  it('leaves them where another setting is changed', async () => {
    const { store } = await worldWithLetters();
    await store.changeSettings({ ownName: 'Mira Vogt' });
    expect(await store.application('two')).toMatchObject({ rev: 1, letters: [{ sketch: SKETCH }] });
  });
});
