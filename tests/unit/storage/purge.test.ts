import { describe, expect, it } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { openDatabase } from '../../../lib/storage/database';
import { openPlain } from '../../../lib/storage/openPlain';
import { readAhead, readJobs } from '../../../lib/storage/readAhead';
import { adding, deleting, madeApplication, World } from './world';

const DAY = 24 * 3_600_000;
const DELETED = Date.parse('2026-11-24T10:00:00Z');

/** One application in the bin, with words that must not be found anywhere once it is gone. */
async function worldWithBin() {
  const world = new World();
  const store = world.start();
  await store.change(null, 'a', () => ({ ok: true, application: madeApplication('one', 'Secret AG') }));
  await store.change('one', 'b', adding('b'));
  await store.change('one', 'd', deleting('d', DELETED));
  return { world, store };
}

async function everythingIn(world: World): Promise<string> {
  const database = openDatabase(world.name);
  const rows = await Promise.all(database.tables.map((table) => table.toArray()));
  database.close();
  return JSON.stringify([rows, [...world.files.values()]]);
}

describe('What lies in the bin', () => {
  it('is there after the database was lost, and can be put back (S2)', async () => {
    const { world } = await worldWithBin();
    await world.wipeDatabase();
    expect(await world.start().application('one')).toMatchObject({ company: 'Secret AG', deletedAt: DELETED });
  });

  it('is in no list that popup and panel read, and is read for the sweep once it may go', async () => {
    const { world, store } = await worldWithBin();
    await store.change(null, 'p', () => ({ ok: true, application: inBinWithPerson() }));
    const database = (await openPlain(world.name)) as IDBDatabase;
    expect(await readAhead(database, '2027-02-01')).toEqual({ applications: [], isEmpty: true });
    expect(await readAhead(database, '2026-11-24')).toEqual({ applications: [], isEmpty: true });
    expect(await readJobs(database)).toEqual([]);
    database.close();
    expect(await store.applicationsOf([{ name: '', email: 'anna@example.com' }])).toEqual([]);
    expect(await store.dueApplications('2026-12-22')).toEqual([]);
    expect((await store.dueApplications('2026-12-24')).map(({ id }) => id)).toEqual(['one', 'person']);
  });

  it('leaves nothing of its words in database or mirror once it is purged, and neither undo nor an older copy brings it back (S3)', async () => {
    const { world, store } = await worldWithBin();
    expect(await everythingIn(world)).toContain('Secret AG');
    expect(await store.purge('one', DELETED + 30 * DAY)).toEqual({ ok: true });
    expect(await everythingIn(world)).not.toContain('Secret AG');
    for (const id of ['a', 'b', 'd']) expect(await store.undo(id, 9)).toEqual({ ok: false, left: 0 });
    await world.wipeDatabase();
    expect(await world.start().applications()).toEqual([]);
  });

  it('stays where it was put back meanwhile, or deleted later', async () => {
    const { store } = await worldWithBin();
    expect(await store.purge('one', DELETED - 1)).toEqual({ ok: true });
    expect(await store.application('one')).toBeDefined();
    await store.undo('d', 9);
    expect(await store.purge('one', DELETED + 30 * DAY)).toEqual({ ok: true });
    expect(await store.application('one')).toMatchObject({ company: 'Secret AG' });
  });

  it('is not made again by the operation that made it, nor deleted twice (S19)', async () => {
    const { store } = await worldWithBin();
    await store.purge('one', DELETED);
    expect(await store.change(null, 'a', adding('a'))).toEqual({ ok: true, applicationId: 'one' });
    expect(await store.purge('one', DELETED)).toEqual({ ok: true });
    expect(await store.applications()).toEqual([]);
  });

  it('is gone from what the undo of an import would bring back', async () => {
    const world = new World();
    const store = world.start();
    await store.change(null, 'a', () => ({ ok: true, application: madeApplication('one', 'Secret AG') }));
    const value: Application = { ...madeApplication('one', 'Other AG'), deletedAt: DELETED };
    await store.exchange('x', { changes: [{ id: 'one', seenRev: 1, value }], settings: null });
    await store.purge('one', DELETED);
    expect(await everythingIn(world)).not.toContain('Secret AG');
    expect(await store.undo('x', 9)).toEqual({ ok: false, left: 1 });
    expect(await store.applications()).toEqual([]);
  });
});

function inBinWithPerson(): Application {
  const contact = { id: 'c', formOfAddress: 'ms', title: '', firstName: 'Anna', lastName: 'Weber' } as const;
  const ways = { email: 'anna@example.com', phone: '', terms: 'formal', language: 'de', country: 'DE' } as const;
  return { ...madeApplication('person'), contacts: [{ ...contact, ...ways }], deletedAt: DELETED };
}
