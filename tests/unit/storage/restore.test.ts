import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { STORED_VERSION } from '../../../lib/storage/layout';
import { mirrorFileName, writeMirrorFile } from '../../../lib/storage/mirrorFile';
import { newPackName, writePack } from '../../../lib/storage/pack';
import { Faults } from './faults';
import { adding, deleting, madeApplication, remove, World } from './world';

const FILE = mirrorFileName('application', 'one');
const CLAIM = { applicationId: 'one', followUpKey: 'thank-you:1', due: '2026-11-25' };

/** What a later build would do to the database. */
async function openNewer(name: string): Promise<Database> {
  const newer = openDatabase(name);
  newer
    .version(STORED_VERSION + 1)
    .stores({ added: 'id' })
    .upgrade((transaction) => transaction.table('meta').put({ id: 'stored-version', value: STORED_VERSION + 1 }));
  await newer.open();
  return newer;
}

async function worldWithOne(): Promise<World> {
  const world = new World();
  const store = world.start();
  await store.change(null, 'a', adding('a'));
  await store.change('one', 'b', adding('b'));
  await store.changeSettings({ ownName: 'Kim' });
  await store.claimReminders([CLAIM], 3);
  return world;
}

beforeEach(() => {
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('A start', () => {
  it('of a new store finds nothing and puts nothing anywhere', async () => {
    const world = new World();
    expect(await world.start().boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
    expect(world.files.size).toBe(0);
  });

  it('on two equal copies changes neither', async () => {
    const world = await worldWithOne();
    const files = new Map(world.files);
    expect(await world.start().boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
    expect(world.files).toEqual(files);
  });

  it('after the database was lost brings back applications, settings and the ledger (S2)', async () => {
    const world = await worldWithOne();
    const before = await world.start().application('one');
    await world.wipeDatabase();
    const store = world.start();
    expect(await store.boot()).toEqual({ restored: 1, quarantined: 0, mirrored: 0, missing: 0 });
    expect(await store.application('one')).toEqual(before);
    expect((await store.settings()).ownName).toBe('Kim');
    expect(await store.claimReminders([CLAIM], 4)).toEqual([]);
  });

  it('on a record from before there were letters and lessons reads it with none, and changes and undoes it (S15)', async () => {
    const world = await worldWithOne();
    const database = openDatabase(world.name);
    const { letters: _, lessons: __, ...earlier } = madeApplication('one');
    const value = { ...earlier, rev: 2, followUps: [{ key: 'review:2026-11-25' }] } as never;
    await database.applications.put({ id: 'one', rev: 2, operationIds: [], people: [], value });
    database.close();
    const store = world.start();
    const complete = { letters: [], lessons: [], followUps: [{ key: 'review:2026-11-25', callAt: null }] };
    expect(await store.application('one')).toMatchObject(complete);
    expect(await store.change('one', 'c', adding('c'))).toMatchObject({ ok: true });
    expect(await store.undo('c', 5)).toMatchObject({ ok: true });
    expect(await store.applications()).toMatchObject([complete]);
    expect(await world.start().boot()).toMatchObject({ mirrored: 0 });
  });

  it('after the files were lost writes them anew (S4)', async () => {
    const world = await worldWithOne();
    const files = new Map(world.files);
    world.files.clear();
    expect(await world.start().boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 3, missing: 0 });
    expect(world.files).toEqual(files);
  });

  it('takes the newer of both copies, whichever has it (S3)', async () => {
    const world = await worldWithOne();
    const old = world.files.get(FILE) ?? '';
    await world.start().change('one', 'c', adding('c'));
    world.files.set(FILE, old);
    expect(await world.start().boot()).toMatchObject({ restored: 0, mirrored: 1 });
    const newer = { ...madeApplication('one', 'Later GmbH'), rev: 9 };
    world.files.set(FILE, writeMirrorFile({ kind: 'application', id: 'one', rev: 9, value: newer }));
    const store = world.start();
    expect(await store.boot()).toMatchObject({ restored: 1, mirrored: 0 });
    expect(await store.application('one')).toEqual(newer);
  });

  it('takes the database where both copies differ under the same rev: it alone was acknowledged', async () => {
    const world = await worldWithOne();
    const other = { ...madeApplication('one', 'Other GmbH'), rev: 2 };
    world.files.set(FILE, writeMirrorFile({ kind: 'application', id: 'one', rev: 2, value: other }));
    const store = world.start();
    expect(await store.boot()).toMatchObject({ restored: 0, mirrored: 1 });
    expect(await store.application('one')).toMatchObject({ company: 'Example AG' });
  });

  it('is made by the first call of any kind, once', async () => {
    const world = await worldWithOne();
    await world.wipeDatabase();
    const store = world.start();
    expect(await store.applications()).toHaveLength(1);
    expect(await store.boot()).toMatchObject({ restored: 1 });
  });
});

describe('A removed application', () => {
  it.each(['database', 'files'] as const)('stays removed when the %s is lost (S3)', async (loss) => {
    const world = await worldWithOne();
    await remove(world.start(), 'one');
    if (loss === 'database') await world.wipeDatabase();
    else world.files.clear();
    const store = world.start();
    expect(await store.boot()).toMatchObject({ restored: 0 });
    expect(await store.applications()).toEqual([]);
  });

  it('stays removed when an older file of it turns up (S3)', async () => {
    const world = await worldWithOne();
    const old = world.files.get(FILE) ?? '';
    await remove(world.start(), 'one');
    world.files.set(FILE, old);
    expect(await world.start().applications()).toEqual([]);
    expect(world.files.get(FILE)).not.toBe(old);
  });

  it('stays removed when it was removed while the browser gave no place for files', async () => {
    const world = await worldWithOne();
    world.hasFiles = false;
    await remove(world.start(), 'one');
    world.hasFiles = true;
    expect(await world.start().applications()).toEqual([]);
  });

  it('leaves none of its content in its file', async () => {
    const world = await worldWithOne();
    await remove(world.start(), 'one');
    expect(world.files.get(FILE)).not.toContain('Example AG');
  });
});

describe('A damaged file (S4)', () => {
  const whole = writeMirrorFile({ kind: 'application', id: 'one', rev: 2, value: madeApplication('one') });
  let deep: unknown = [];
  for (let depth = 0; depth < 40; depth++) deep = [deep];
  const DAMAGES: [string, string][] = [
    ['empty', ''],
    ['cut', whole.slice(0, -3)],
    ['changed by one letter', whole.replace('Gardener', 'Hardener')],
    ['not ours', '{"id":"one"}'],
    ['under another name', writeMirrorFile({ kind: 'application', id: 'two', rev: 9, value: madeApplication('two') })],
    ['nested too deep', writeMirrorFile({ kind: 'application', id: 'one', rev: 9, value: deep })],
    ['no application', writeMirrorFile({ kind: 'application', id: 'one', rev: 9, value: { company: 'Example AG' } })],
    ['of another id', writeMirrorFile({ kind: 'application', id: 'one', rev: 9, value: madeApplication('two') })],
  ];

  it.each(DAMAGES)('that is %s is set aside, and the database wins', async (_, text) => {
    const world = await worldWithOne();
    const before = await world.start().application('one');
    world.files.set(FILE, text);
    const store = world.start();
    expect(await store.boot()).toEqual({ restored: 0, quarantined: 1, mirrored: 1, missing: 0 });
    expect(await store.application('one')).toEqual(before);
    expect(world.quarantine.has(FILE)).toBe(true);
    expect(await world.start().boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
  });

  it('does not keep the others from coming back', async () => {
    const world = await worldWithOne();
    await world.start().change(null, 'c', adding('c', 'two'));
    await world.wipeDatabase();
    world.files.set(FILE, '');
    const store = world.start();
    expect(await store.boot()).toEqual({ restored: 1, quarantined: 1, mirrored: 0, missing: 1 });
    expect((await store.applications()).map(({ id }) => id)).toEqual(['two']);
  });

  it('whose keys try to reach the prototype changes no prototype (H4)', async () => {
    const world = new World();
    const id = '__proto__';
    const text = JSON.stringify(madeApplication(id)).replace('{', '{"__proto__":{"isHacked":true},');
    const value: unknown = JSON.parse(text);
    world.files.set(mirrorFileName('application', id), writeMirrorFile({ kind: 'application', id, rev: 1, value }));
    const store = world.start();
    await store.boot();
    expect(Object.hasOwn(Object.prototype, 'isHacked')).toBe(false);
    expect(await store.application('constructor')).toBeUndefined();
  });
});

describe('What a death has left of a write to the mirror (S4)', () => {
  const left = { kind: 'application', id: 'one', rev: 3, value: madeApplication('one', 'Never kept') } as const;
  const RESTS = {
    'of one record, whole': [`${FILE}.crswap`, writeMirrorFile(left)],
    'of one record, by half': [`${FILE}.crswap`, writeMirrorFile(left).slice(0, 40)],
    'of a pack, whole': [`${newPackName()}.crswap`, writePack({ operationId: 'x', records: [left] })],
    'of a pack, by half': [`${newPackName()}.1.crswap`, writePack({ operationId: 'x', records: [left] }).slice(0, 40)],
    'of any file, empty': [`${FILE}.crswap`, ''],
  } as const;

  it.each(Object.entries(RESTS))('is taken away, and nobody is told of a loss: %s', async (_, [name, text]) => {
    const world = await worldWithOne();
    const files = new Map(world.files);
    world.files.set(name, text);
    const store = world.start();
    expect(await store.boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
    expect(world.files).toEqual(files);
    expect(world.quarantine.size).toBe(0);
    expect(await store.change('one', 'c', adding('c'))).toMatchObject({ ok: true });
    expect(await store.application('one')).toMatchObject({ rev: 3, company: 'Example AG' });
  });

  it('never comes in place of what was kept when the database is lost', async () => {
    const world = await worldWithOne();
    for (const [name, text] of Object.values(RESTS)) world.files.set(name, text);
    await world.wipeDatabase();
    const store = world.start();
    expect(await store.boot()).toEqual({ restored: 1, quarantined: 0, mirrored: 0, missing: 0 });
    expect(await store.application('one')).toMatchObject({ rev: 2, company: 'Example AG' });
  });

  it('does no harm where it can not be taken away', async () => {
    const world = await worldWithOne();
    const [name, text] = RESTS['of a pack, whole'];
    world.files.set(name, text);
    const faults = new Faults();
    faults.failAtNext('remove a file', 'throws');
    const store = world.start(faults);
    expect(await store.boot()).toEqual({ restored: 0, quarantined: 0, mirrored: 0, missing: 0 });
    expect(await store.change('one', 'c', adding('c'))).toMatchObject({ ok: true });
  });
});

describe('Without a place for files', () => {
  it('the database stands alone (S17)', async () => {
    const world = new World();
    world.hasFiles = false;
    await world.start().change(null, 'a', adding('a'));
    expect(await world.start().applications()).toHaveLength(1);
    expect(world.files.size).toBe(0);
  });
});

describe('A store that a newer build has written (S14)', () => {
  async function worldWithOneAndBin(): Promise<World> {
    const world = await worldWithOne();
    const store = world.start();
    await store.change(null, 'd', adding('d', 'deleted'));
    await store.change('deleted', 'e', deleting('e'));
    return world;
  }

  async function expectReadOnly(world: World): Promise<void> {
    const files = new Map(world.files);
    const store = world.start();
    const refused = { ok: false, problem: 'read-only' };
    expect(await store.change(null, 'x', adding('x', 'new'))).toEqual(refused);
    expect(await store.purge('deleted', 1)).toEqual(refused);
    expect(await store.changeSettings({ ownName: 'Robin' })).toEqual(refused);
    expect(await store.undo('b', 1)).toMatchObject({ ok: false });
    const changes = [{ id: 'new', seenRev: 0, value: madeApplication('new') }];
    expect(await store.exchange('x', { changes, settings: null })).toEqual(refused);
    expect(await store.notice()).toBeNull();
    expect(await store.claimReminders([{ ...CLAIM, due: '2027-01-01' }], 1)).toEqual([]);
    expect(await store.applications()).toHaveLength(2);
    expect(world.files).toEqual(files);
  }

  it('is read, never written, when its database says so', async () => {
    const world = await worldWithOneAndBin();
    const newer = await openNewer(world.name);
    newer.close();
    await expectReadOnly(world);
  });

  it('is read, never written, when a file says so', async () => {
    const world = await worldWithOneAndBin();
    const later = mirrorFileName('application', 'later');
    const text = writeMirrorFile({ kind: 'application', id: 'later', rev: 1, value: madeApplication('later') });
    world.files.set(later, text.replace('nachklang 1 ', 'nachklang 2 '));
    await expectReadOnly(world);
  });

  it('is written no more by an older build that runs while it is upgraded (S11)', async () => {
    const world = await worldWithOneAndBin();
    const store = world.start();
    expect(await store.change('one', 'c', adding('c'))).toMatchObject({ ok: true });
    const newer = await openNewer(world.name);
    expect(await store.change('one', 'd', adding('d'))).toEqual({ ok: false, problem: 'read-only' });
    expect(await newer.applications.get('one')).toMatchObject({ rev: 3 });
    newer.close();
    expect(world.files.get(FILE)).toContain('"rev":3');
  });
});

describe('Settings', () => {
  it('have their defaults until they are changed, and keep what a change does not name', async () => {
    const store = new World().start();
    expect(await store.settings()).toEqual(DEFAULT_SETTINGS);
    await store.changeSettings({ country: 'CH' });
    await store.changeSettings({ ownName: 'Kim' });
    expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, country: 'CH', ownName: 'Kim' });
  });

  it('take no value of another type', async () => {
    const store = new World().start();
    await store.changeSettings({ reminderTime: 7 as unknown as string, ownName: 'Kim' });
    expect(await store.settings()).toEqual({ ...DEFAULT_SETTINGS, ownName: 'Kim' });
  });
});
