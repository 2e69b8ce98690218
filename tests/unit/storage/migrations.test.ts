import { Dexie } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { parseApplication } from '../../../lib/domain/parseApplication';
import type { RecordStore } from '../../../lib/domain/record-store';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { openDatabase } from '../../../lib/storage/database';
import { STORED_VERSION } from '../../../lib/storage/layout';
import { Mirror } from '../../../lib/storage/mirror';
import { mirrorFileName } from '../../../lib/storage/mirrorFile';
import { memoryFiles } from './faults';
import { frozen, makeOldDatabase, readStored } from './oldDatabase';
import { ANYWHERE, remove } from './world';

const RELEASED = [1, 2];
let made = 0;
const freshName = () => `old-${++made}`;

function startOn(name: string, files = new Map<string, string>()): RecordStore {
  const places = { records: async () => memoryFiles(files), quarantine: async () => memoryFiles(new Map()) };
  return createRecordStore({
    database: openDatabase(name),
    mirror: new Mirror(places),
    parse: parseApplication,
    ...ANYWHERE,
  });
}

describe('A database of an earlier version', () => {
  it('has one frozen example each, and the newest is the present one (S15)', () => {
    expect(RELEASED).toEqual(Array.from({ length: STORED_VERSION }, (_, index) => index + 1));
  });

  it.each(RELEASED)('of version %i becomes record by record what the newest example holds (S15)', async (version) => {
    const name = freshName();
    await makeOldDatabase(name, version, frozen(version));
    const database = openDatabase(name);
    await database.open();
    database.close();
    expect(await readStored(name)).toEqual({ version: STORED_VERSION, content: frozen(STORED_VERSION) });
  });

  it.each(RELEASED)('of version %i is read and written at once, and found by its days (S15)', async (version) => {
    const name = freshName();
    await makeOldDatabase(name, version, frozen(version));
    const store = startOn(name);
    const due = await store.dueApplications('2026-03-14');
    expect(due.map(({ id }) => id).sort()).toEqual(['call-agreed', 'interviewed', 'offered', 'unreadable']);
    expect(await store.applications()).toHaveLength(12);
    expect(await remove(store, 'interviewed')).toMatchObject({ ok: true });
    expect((await store.dueApplications('2026-03-14')).map(({ id }) => id)).not.toContain('interviewed');
  });

  it('is whole in the old or the new version after a death at any step of the upgrade, and the next start ends it (S13)', async () => {
    const { length } = frozen(1).applications ?? [];
    for (let step = 0; step <= length; step += 1) {
      const name = freshName();
      await makeOldDatabase(name, 1, frozen(1));
      const dying = openDatabase(name);
      dieAtPut(dying, step);
      await expect(dying.open()).rejects.toThrow();
      dying.close();
      expect(await readStored(name)).toEqual({ version: 1, content: frozen(1) });
      const database = openDatabase(name);
      await database.open();
      database.close();
      expect(await readStored(name)).toEqual({ version: 2, content: frozen(2) });
    }
  });

  it('is upgraded by a start that failed before, without being opened anew by anyone (S13, S20)', async () => {
    const name = freshName();
    await makeOldDatabase(name, 1, frozen(1));
    const database = openDatabase(name);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw new DOMException('made up', 'QuotaExceededError');
    });
    const mirror = new Mirror({ records: async () => undefined, quarantine: async () => undefined });
    const store = createRecordStore({ database, mirror, parse: parseApplication, ...ANYWHERE });
    await expect(store.boot()).rejects.toThrow();
    put.mockRestore();
    await store.boot();
    expect(await store.dueApplications('2026-03-02')).not.toEqual([]);
  });
});

/** Fails at that write of the upgrade, counted from 0: the browser then takes the whole upgrade back. */
function dieAtPut(database: Dexie, at: number): void {
  let puts = 0;
  database.use({
    stack: 'dbcore',
    name: 'death',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        mutate: async (request) => {
          const { length } = 'values' in request ? request.values : { length: 0 };
          puts += length;
          if (puts <= at) return core.table(name).mutate(request);
          request.trans.abort();
          throw new Error('made up');
        },
      }),
    }),
  });
}

describe('A mirror file', () => {
  it('is written so that builds from before the index read it, and theirs is read: the record itself is the same (S14)', async () => {
    const name = freshName();
    await makeOldDatabase(name, 1, frozen(1));
    const files = new Map<string, string>();
    await startOn(name, files).boot();
    expect(files.get(mirrorFileName('application', 'thanked'))).toMatch(/^nachklang 1 /);
    await Dexie.delete(name);
    const store = startOn(freshName(), files);
    expect((await store.dueApplications('2026-03-14')).map(({ id }) => id)).toContain('interviewed');
  });
});
