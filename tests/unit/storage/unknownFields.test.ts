import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { parseApplication } from '../../../lib/domain/parseApplication';
import type { RecordStore } from '../../../lib/domain/record-store';
import type { Settings } from '../../../lib/domain/settings';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { openDatabase } from '../../../lib/storage/database';
import { Mirror } from '../../../lib/storage/mirror';
import { mirrorFileName, writeMirrorFile } from '../../../lib/storage/mirrorFile';
import { hasUnknownFields, withUnknownFields } from '../../../lib/storage/unknownFields';
import { exampleApplication } from '../domain/example-application';
import { memoryFiles } from './faults';
import { ANYWHERE } from './world';

let worlds = 0;

/** Both copies, and starts on them with the real check of records. */
function makeWorld() {
  const name = `unknown-${++worlds}`;
  const files = new Map<string, string>();
  const start = (): RecordStore => {
    const mirror = new Mirror({ records: async () => memoryFiles(files), quarantine: async () => undefined });
    return createRecordStore({ database: openDatabase(name), mirror, parse: parseApplication, ...ANYWHERE });
  };
  return { files, start };
}

/** As a later build could keep it: a field of its own, and one within an interview. */
function laterApplication(): Application {
  const { interviews, ...rest } = exampleApplication();
  return { ...rest, salary: { asked: 1 }, interviews: interviews.map((each) => ({ ...each, room: '7' })) } as never;
}

describe('Fields that only a newer build knows (S16)', () => {
  it('come back with a record from its mirror file, and stay when it is changed', async () => {
    const { files, start } = makeWorld();
    const value = laterApplication();
    const record = { kind: 'application', id: value.id, rev: 1, value } as const;
    files.set(mirrorFileName('application', value.id), writeMirrorFile(record));
    const store = start();
    const changed = await store.change(value.id, 'c', (before) => ({
      ok: true,
      application: { ...(before as Application), role: 'Gardener' },
    }));
    expect(changed).toMatchObject({ ok: true });
    expect(await store.application(value.id)).toEqual({ ...value, rev: 2, role: 'Gardener' });
    expect(files.get(mirrorFileName('application', value.id))).toContain('"room":"7"');
  });

  it('of the settings stay through a change and through the loss of the database', async () => {
    const { files, start } = makeWorld();
    const value = { ownName: 'Kim', soundsBell: true };
    files.set(
      mirrorFileName('settings', 'settings'),
      writeMirrorFile({ kind: 'settings', id: 'settings', rev: 1, value }),
    );
    const store = start();
    await store.changeSettings({ country: 'CH' });
    const kept = files.get(mirrorFileName('settings', 'settings'));
    expect(kept).toContain('"soundsBell":true');
    expect(kept).toContain('"country":"CH"');
    expect((await store.settings()) as Settings).toMatchObject({ ownName: 'Kim', country: 'CH' });
  });

  it('let an exchange be refused as a whole, since its file says nothing of a version here', async () => {
    const { start } = makeWorld();
    const value = laterApplication();
    const changes = [{ id: value.id, seenRev: 0, value }];
    expect(await start().exchange('x', { changes, settings: null })).toEqual({ ok: false, problem: 'invalid' });
    expect(await start().applications()).toEqual([]);
  });

  it('never reach a prototype (H4)', () => {
    const given = JSON.parse('{"a":1,"__proto__":{"isHacked":true},"constructor":{"prototype":{"isHacked":true}}}');
    const kept = withUnknownFields(given, { a: 1 });
    expect(Object.keys(kept)).toEqual(['a']);
    expect(Object.hasOwn(Object.prototype, 'isHacked')).toBe(false);
    expect(hasUnknownFields({ a: 1, b: undefined }, { a: 1 })).toBe(false);
    expect(hasUnknownFields({ a: [{ b: 1, c: 2 }] }, { a: [{ b: 1 }] })).toBe(true);
  });
});

describe('A private window in which the browser refuses a database (S17)', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is no crash: nothing is kept, and every call says so', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('refused', 'InvalidStateError');
    });
    const store = makeWorld().start();
    const unavailable = { ok: false, problem: 'unavailable' };
    await expect(store.boot()).rejects.toThrow();
    expect(await store.change(null, 'a', () => ({ ok: true, application: exampleApplication() }))).toEqual(unavailable);
    expect(await store.exchange('x', { changes: [], settings: null })).toEqual(unavailable);
    expect(await store.changeSettings({ ownName: 'Kim' })).toEqual(unavailable);
    expect(await store.undo('a', 1)).toEqual({ ok: false, left: 0 });
    expect(await store.claimReminders([], 1)).toEqual([]);
    await expect(store.applications()).rejects.toThrow();
    await expect(store.notice()).rejects.toThrow();
  });
});
