import { describe, expect, it } from 'vitest';
import type { SentLetter } from '../../../lib/domain/application';
import { type Fault, Faults } from './faults';
import { adding, madeApplication, World } from './world';

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

/** Three applications with letters, of which one was changed again and one removed. */
async function worldWithLetters() {
  const world = new World();
  const store = world.start();
  for (const id of ['one', 'two', 'gone'])
    await store.change(null, `make ${id}`, () => ({
      ok: true,
      application: { ...madeApplication(id), letters: [letter] },
    }));
  await store.change('one', 'later', adding('later', 'one'));
  await store.remove('gone', 'removed');
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

  it('leaves none that an undo would bring back', async () => {
    const { store } = await worldWithLetters();
    await store.changeSettings({ comparesLetters: false });
    expect(await store.undo('removed', 9)).toBe(true);
    expect(await store.application('gone')).toMatchObject({ letters: [{ words: 90, sketch: [] }] });
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
