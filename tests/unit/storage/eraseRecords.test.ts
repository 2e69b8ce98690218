import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { openDatabase } from '../../../lib/storage/database';
import { Faults } from './faults';
import { adding, deleting, World } from './world';

const CLAIM = { applicationId: 'one', followUpKey: 'thank-you:i1', due: '2026-03-03' };

async function worldToErase(): Promise<World> {
  const world = new World();
  const store = world.start();
  for (const id of ['one', 'two']) await store.change(null, `create ${id}`, adding(`create ${id}`, id));
  await store.change('two', 'remove two', deleting('remove two', 1));
  await store.changeSettings({ ownName: 'Kim' });
  await store.claimReminders([CLAIM], 4);
  world.quarantine.set('damaged', '{');
  return world;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('Deleting everything', () => {
  it('leaves neither a row nor a file, and undo brings nothing back', async () => {
    const world = await worldToErase();
    const store = world.start();
    expect(await store.erase()).toEqual({ ok: true });
    expect([world.files.size, world.quarantine.size, world.lasting.get('applications')]).toEqual([0, 0, 0]);
    const database = openDatabase(world.name);
    const rows = await Promise.all(database.tables.map(async ({ name }) => [name, await database.table(name).count()]));
    database.close();
    expect(Object.fromEntries(rows)).toEqual({ applications: 0, reminders: 0, settings: 0, operations: 0, meta: 2 });
    expect(await store.undo('remove two', 5)).toMatchObject({ ok: false });
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
  });

  it('stays so after the next start, which misses nothing; then the store works on (S5)', async () => {
    const world = await worldToErase();
    await world.start().erase();
    const next = world.start();
    expect(await next.boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
    expect(await next.notice()).toBeNull();
    expect(await next.applications()).toEqual([]);
    expect(await next.change(null, 'create new', adding('create new', 'new'))).toMatchObject({ ok: true });
    expect(await world.start().applications()).toHaveLength(1);
  });

  it('that is cut off at any call is done, or was not acknowledged and can be asked for again', async () => {
    const template = await worldToErase();
    const counted = new Faults().waiting();
    const whole = (await template.copy()).start(counted);
    await whole.boot();
    counted.begin();
    await whole.erase();
    const calls = counted.changes.flatMap((isChange, index) => (isChange ? [index + 1] : []));
    expect(calls.length).toBeGreaterThan(4);
    for (const at of calls)
      for (const mode of ['throws', 'dies', 'dies after'] as const) {
        const world = await template.copy();
        const faults = new Faults({ at, mode }).waiting();
        const store = world.start(faults);
        await store.boot();
        faults.begin();
        const result = await Promise.race([store.erase(), faults.death]);
        const after = await world.start().applications();
        if (result !== 'dead' && result.ok) expect(after, `${mode} at ${at}`).toEqual([]);
        expect(await world.start().erase(), `${mode} at ${at}`).toEqual({ ok: true });
        expect([await world.start().applications(), world.files.size], `${mode} at ${at}`).toEqual([[], 0]);
      }
  });
});
