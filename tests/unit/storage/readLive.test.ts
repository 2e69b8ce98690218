import { Dexie } from 'dexie';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { createRecordStore } from '../../../lib/storage/createRecordStore';
import { openDatabase } from '../../../lib/storage/database';
import { STORED_VERSION } from '../../../lib/storage/layout';
import { Mirror } from '../../../lib/storage/mirror';
import { watchApplications, watchSettings } from '../../../lib/storage/readLive';
import { ANYWHERE, adding, parseMade, remove } from './world';

/** The background's store on the database that pages read: a connection of its own. */
function background() {
  const mirror = new Mirror({ records: async () => undefined, quarantine: async () => undefined });
  return createRecordStore({ database: openDatabase(), mirror, parse: parseMade, ...ANYWHERE });
}

describe('A page', () => {
  const stops: (() => void)[] = [];
  afterEach(() => {
    for (const stop of stops.splice(0)) stop();
  });

  it('that opens the store before the background sees what the background writes from then on', async () => {
    const seen: Application[][] = [];
    const names: string[] = [];
    stops.push(watchApplications((applications) => seen.push(applications)));
    stops.push(watchSettings((settings) => names.push(settings.ownName)));
    await vi.waitUntil(() => seen.length > 0 && names.length > 0);
    expect(seen[0]).toEqual([]);
    const store = background();
    await store.change(null, 'a', adding('a'));
    await store.changeSettings({ ownName: 'Kim' });
    await vi.waitUntil(() => seen.at(-1)?.length === 1 && names.at(-1) === 'Kim');
    await remove(store, 'one');
    await vi.waitUntil(() => seen.at(-1)?.length === 0);
  });

  it('is told when a newer build upgrades the store, and does not block it (S11)', async () => {
    const failed = vi.fn();
    const listener = vi.fn();
    stops.push(watchApplications(listener, failed));
    await vi.waitUntil(() => listener.mock.calls.length > 0);
    const newer = new Dexie('nachklang');
    newer.version(STORED_VERSION + 1).stores({ added: 'id' });
    await newer.open();
    newer.close();
    expect(failed.mock.calls).toEqual([['updated']]);
  });
});
