import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ahead, Job } from '../../../lib/domain/ahead';
import type { Application } from '../../../lib/domain/application';
import { nextOn } from '../../../lib/domain/follow-ups/nextOn';
import type { Recalled } from '../../../lib/domain/recall';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { type Database, openDatabase } from '../../../lib/storage/database';
import { STORED_VERSION } from '../../../lib/storage/layout';
import { Mirror } from '../../../lib/storage/mirror';
import { openEarly, takeEarly } from '../../../lib/storage/openEarly';
import { PlainRecords } from '../../../lib/storage/PlainRecords';
import { toStoredRow } from '../../../lib/storage/rows';
import { tellPages } from '../../../lib/storage/tellPages';
import { ANYWHERE, adding, deleting, madeApplication, parseMade } from './world';

let names = 0;
const newName = () => `plain-${++names}`;
const stops: (() => void)[] = [];
const databases: Database[] = [];

afterEach(() => {
  for (const stop of stops.splice(0)) stop();
  for (const database of databases.splice(0)) database.close();
});

function databaseOf(name: string): Database {
  const database = openDatabase(name);
  databases.push(database);
  tellPages(database);
  return database;
}

/** The background's store, which tells pages of its changes. */
function background(name: string) {
  const mirror = new Mirror({ records: async () => undefined, quarantine: async () => undefined });
  return createRecordStore({ database: databaseOf(name), mirror, parse: parseMade, ...ANYWHERE });
}

/** What a page shows of the records, and why it shows none. */
function watching(records: PlainRecords, today = '2026-11-27') {
  const ahead = vi.fn<(ahead: Ahead) => void>();
  const failed = vi.fn();
  stops.push(records.watchAhead(today, ahead, failed));
  return { failed, first: () => ahead.mock.calls[0]?.[0], last: () => ahead.mock.lastCall?.[0] };
}

const dated = (id: string, date: string): Application => ({
  ...madeApplication(id, `Example ${id}`),
  interviews: [
    {
      id: `${id}-1`,
      date,
      time: '14:00',
      zone: 'Europe/Berlin',
      kind: 'on-site',
      contactIds: [],
      notes: { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' },
      mood: null,
      promisedBy: null,
    },
  ],
});

const ended = (id: string): Application => ({
  ...madeApplication(id),
  stage: { name: 'closed', on: '2026-11-02', reason: 'enough' },
});

async function filled(name: string, applications: Application[]): Promise<Database> {
  const database = databaseOf(name);
  await database.applications.bulkPut(
    applications.map((value) => toStoredRow('application', { id: value.id, rev: 1, value }) as never),
  );
  return database;
}

/** Waits until everything that was begun early is there, and leaves it. */
async function takenFrom(page: object): Promise<void> {
  await Promise.all(Object.values(Object.values(page)[0] as Record<string, Promise<unknown>>));
}

describe('A page that reads without Dexie', () => {
  it('and opens before the background has made a database has it made, and sees every change from then on', async () => {
    const name = newName();
    const store = background(name);
    const wake = vi.fn(() => store.boot());
    const records = new PlainRecords(wake, name);
    const jobs = vi.fn<(jobs: Job[]) => void>();
    const settings = vi.fn();
    const { last } = watching(records);
    stops.push(records.watchJobs(jobs, vi.fn()), records.watchSettings(settings, vi.fn()));
    await vi.waitUntil(() => last() && jobs.mock.lastCall && settings.mock.lastCall);
    expect(wake).toHaveBeenCalledTimes(1);
    expect(last()).toEqual({ applications: [], isEmpty: true });
    await store.change(null, 'a', adding('a'));
    await store.changeSettings({ ownName: 'Kim' });
    await vi.waitUntil(() => last()?.isEmpty === false && settings.mock.lastCall?.[0].ownName === 'Kim');
    await store.change('one', 'd', deleting('d', 1));
    await vi.waitUntil(() => last()?.isEmpty);
  });

  it('recalls the open lessons and the people of all applications, page by page, the ended ones included (R24)', async () => {
    const name = newName();
    const lesson = {
      id: 'l',
      on: '2026-11-02',
      axis: 'other',
      heard: '',
      next: 'Breathe.',
      isPractised: false,
    } as const;
    const taught = (id: string) => ({ ...ended(id), lessons: [{ ...lesson, id, practisedOn: null }] });
    const others = Array.from({ length: 300 }, (_, index) => madeApplication(`x${index}`));
    await filled(name, [taught('a0'), ...others, taught('z0')]);
    const recalled = vi.fn<(recalled: Recalled) => void>();
    stops.push(new PlainRecords(vi.fn(), name).watchRecalled(recalled, vi.fn()));
    await vi.waitUntil(() => recalled.mock.lastCall);
    expect(recalled.mock.lastCall?.[0].lessons.map(({ applicationId }) => applicationId)).toEqual(['a0', 'z0']);
  });

  it('reads what has come and at most twenty of what comes next, by their day; ended ones are not among them (S18)', async () => {
    const name = newName();
    const due = ['a', 'b'].map((id) => dated(id, '2026-11-25'));
    const coming = Array.from({ length: 30 }, (_, index) => dated(`c${index}`, '2026-11-30'));
    await filled(name, [...coming, ...due, ended('z')]);
    const records = new PlainRecords(vi.fn(), name);
    const { last } = watching(records);
    const jobs = vi.fn<(jobs: Job[]) => void>();
    stops.push(records.watchJobs(jobs, vi.fn()));
    await vi.waitUntil(() => last() && jobs.mock.lastCall);
    const days = last()?.applications.map((one) => nextOn(one) ?? '') ?? [];
    expect(days.filter((day) => day <= '2026-11-27')).toHaveLength(2);
    expect(days).toHaveLength(22);
    expect(jobs.mock.lastCall?.[0]).toHaveLength(32);
    expect(jobs.mock.lastCall?.[0].find(({ id }) => id === 'a')).toEqual({
      id: 'a',
      company: 'Example a',
      role: 'Gardener',
      stage: { name: 'waiting' },
    });
  });

  it('tells a store of ended applications from an empty one', async () => {
    const name = newName();
    const database = await filled(name, [ended('z')]);
    const { last } = watching(new PlainRecords(vi.fn(), name));
    await vi.waitUntil(() => last());
    expect(last()).toEqual({ applications: [], isEmpty: false });
    await database.applications.put({ id: 'z', rev: 2, value: null, operationIds: [], people: [] });
    await vi.waitUntil(() => last()?.isEmpty);
  });

  it('shows what was read while its scripts were loading, once, and reads by itself from then on', async () => {
    const name = newName();
    const database = await filled(name, [dated('a', '2026-11-25')]);
    const page = {};
    openEarly(page, '2026-11-27', name);
    await takenFrom(page);
    await database.applications.clear();
    const records = new PlainRecords(vi.fn(), name, takeEarly(page));
    const { first, last } = watching(records);
    await vi.waitUntil(() => first());
    expect(first()?.applications.map(({ id }) => id)).toEqual(['a']);
    records.readAgain();
    await vi.waitUntil(() => last()?.isEmpty);
    await expect(takeEarly(page).database()).resolves.toBeUndefined();
  });

  it('opens the store itself when what was opened early has made room for a newer build meanwhile (S11)', async () => {
    const name = newName();
    (await filled(name, [dated('a', '2026-11-25')])).close();
    const page = {};
    openEarly(page, '2026-11-27', name);
    await takenFrom(page);
    await new Promise<void>((done) => {
      const opening = indexedDB.open(name, (STORED_VERSION + 1) * 10);
      opening.onsuccess = () => {
        opening.result.close();
        done();
      };
    });
    const records = new PlainRecords(vi.fn(), name, takeEarly(page));
    const { failed, last } = watching(records);
    await vi.waitUntil(() => last());
    records.readAgain();
    await vi.waitUntil(() => last()?.applications.length === 1);
    expect(failed).not.toHaveBeenCalled();
  });

  it('wakes the background when nothing could be opened early', async () => {
    const name = newName();
    const store = background(name);
    const page = {};
    openEarly(page, '2026-11-27', name);
    const { last } = watching(new PlainRecords(() => store.boot(), name, takeEarly(page)));
    await vi.waitUntil(() => last());
    expect(last()).toEqual({ applications: [], isEmpty: true });
  });

  it('is told when a newer build upgrades the store, does not block it, and stays away from it (S11)', async () => {
    const name = newName();
    (await filled(name, [dated('a', '2026-11-25')])).close();
    const wake = vi.fn();
    const { failed, last } = watching(new PlainRecords(wake, name));
    await vi.waitUntil(() => last());
    const newer = new Dexie(name);
    newer.version(STORED_VERSION + 1).stores({ added: 'id' });
    await newer.open();
    newer.close();
    await vi.waitUntil(() => failed.mock.lastCall);
    expect(failed.mock.lastCall).toEqual(['updated']);
    expect(wake).not.toHaveBeenCalled();
  });

  it('leaves an older layout as it is, and reads it once the background has upgraded it (S12, S13)', async () => {
    const name = newName();
    const older = new Dexie(name);
    older.version(1).stores({ applications: 'id', reminders: 'id', settings: 'id', operations: 'id', meta: 'id' });
    await older.open();
    older.close();
    const upgrade = Promise.withResolvers<void>();
    const wake = vi.fn(() => upgrade.promise);
    const { failed, last } = watching(new PlainRecords(wake, name));
    await vi.waitUntil(() => wake.mock.lastCall);
    expect((await indexedDB.databases()).find((each) => each.name === name)?.version).toBe(10);
    upgrade.reject(new Error('it took too long'));
    await vi.waitUntil(() => failed.mock.lastCall);
    expect(failed.mock.lastCall).toEqual(['unreadable']);
    await databaseOf(name).open();
    await vi.waitUntil(() => last());
  });

  it('makes no database itself, and says that it can read none (S17)', async () => {
    const name = newName();
    const { failed } = watching(new PlainRecords(async () => {}, name));
    await vi.waitUntil(() => failed.mock.lastCall);
    expect(failed.mock.lastCall).toEqual(['unreadable']);
    expect((await indexedDB.databases()).map((each) => each.name)).not.toContain(name);
  });
});
