import { describe, expect, it } from 'vitest';
import { parseApplication } from '../../../lib/domain/parseApplication';
import type { RecordStore } from '../../../lib/domain/record-store';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { openDatabase } from '../../../lib/storage/database';
import { Mirror } from '../../../lib/storage/mirror';
import type { MirrorFiles } from '../../../lib/storage/mirror-files';
import { mirrorFileName, writeMirrorFile } from '../../../lib/storage/mirrorFile';
import { exampleApplication, exampleRecord } from '../domain/example-application';
import { memoryFiles } from './faults';
import { ANYWHERE } from './world';

const DAY = '2026-03-03';
const CLAIM = { applicationId: 'a1', followUpKey: 'thank-you:i1', due: DAY };
let worlds = 0;

/** Both copies, and starts on them, one after the other. */
function makeWorld() {
  const name = `early-${++worlds}`;
  const files = new Map<string, string>();
  /** `whenRead` is waited for before any file is read: where there are thousands, that takes its time. */
  const start = (whenRead: Promise<void> = Promise.resolve()): RecordStore => {
    const plain = memoryFiles(files);
    const slow: MirrorFiles = { ...plain, list: () => whenRead.then(() => plain.list()) };
    const mirror = new Mirror({ records: async () => slow, quarantine: async () => memoryFiles(new Map()) });
    return createRecordStore({ database: openDatabase(name), mirror, parse: parseApplication, ...ANYWHERE });
  };
  return { name, files, start };
}

async function worldWithThanksDue() {
  const world = makeWorld();
  const store = world.start();
  await store.change(null, 'log', () => ({ ok: true, application: exampleApplication() }));
  return world;
}

describe('A look at what is due', () => {
  it('does not wait until thousands of files are read, once both copies were compared (S18)', async () => {
    const { start } = await worldWithThanksDue();
    const store = start(new Promise(() => {}));
    expect((await store.dueApplications(DAY)).map(({ id }) => id)).toEqual(['a1']);
    expect((await store.settings()).country).toBe('DE');
    expect((await store.claimedReminders()).size).toBe(0);
  });

  it('waits for the files when the database was wiped (S2)', async () => {
    const { name, start } = await worldWithThanksDue();
    const wiped = openDatabase(name);
    await wiped.delete();
    let isRead = false;
    const store = start(
      Promise.resolve().then(() => {
        isRead = true;
      }),
    );
    expect((await store.dueApplications(DAY)).map(({ id }) => id)).toEqual(['a1']);
    expect(isRead).toBe(true);
  });

  it('claims no reminder from what the files know to be settled, and the next look sees that (T17)', async () => {
    const { files, start } = await worldWithThanksDue();
    const value = exampleApplication({ rev: 2, followUps: [exampleRecord({ status: 'skipped', on: DAY, at: 1 })] });
    const record = { kind: 'application', id: 'a1', rev: 2, value } as const;
    files.set(mirrorFileName('application', 'a1'), writeMirrorFile(record));
    const store = start();
    expect((await store.dueApplications(DAY)).map(({ rev }) => rev)).toEqual([1]);
    expect(await store.claimReminders([CLAIM], 1)).toEqual([]);
    expect(await store.dueApplications(DAY)).toEqual([]);
    expect(await store.claimReminders([CLAIM], 1), 'a claim that rests on the present state').toEqual([CLAIM]);
  });

  it('claims at once where the start has nothing newer (T11)', async () => {
    const { start } = await worldWithThanksDue();
    const store = start();
    await store.dueApplications(DAY);
    expect(await store.claimReminders([CLAIM], 1)).toEqual([CLAIM]);
  });
});
