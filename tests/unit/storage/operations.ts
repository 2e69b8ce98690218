import type { Exchange } from '../../../lib/domain/exchange';
import type { RecordStore, ReminderClaim } from '../../../lib/domain/record-store';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { openDatabase } from '../../../lib/storage/database';
import { adding, deleting, madeApplication, remove, World } from './world';

const claim = (applicationId: string): ReminderClaim => ({ applicationId, followUpKey: 'a:1', due: '2026-11-25' });
const letter = { operationId: 'l', on: '2026-11-25', kind: null, key: '', contactIds: [], words: 9, sketch: [72] };

/** Replaces one application, removes one, adds two, sets a name, and brings a reminder that was shown. */
const EXCHANGE: Exchange = {
  changes: [
    { id: 'one', seenRev: 2, value: madeApplication('one', 'Imported AG') },
    { id: 'two', seenRev: 1, value: null },
    ...['three', 'four'].map((id) => ({ id, seenRev: 0, value: madeApplication(id) })),
  ],
  settings: { ...DEFAULT_SETTINGS, ownName: 'Robin' },
  reminders: [{ applicationId: 'one', key: 'one|b:1|2026-11-25', at: 7 }],
};

const earlier = (id: string): Exchange => ({
  changes: [{ id, seenRev: 0, value: { ...madeApplication(id), letters: [letter] } }],
  settings: null,
});

/** What every operation finds: records in files of their own and in a pack, one removed, settings, a claim, a notice. */
export async function makeBase(): Promise<World> {
  const world = new World();
  const store = world.start();
  await store.change(null, 'create', adding('create'));
  await store.change('one', 'edit', adding('edit'));
  await store.change(null, 'create two', adding('create two', 'two'));
  await store.change(null, 'create gone', adding('create gone', 'gone'));
  await remove(store, 'gone');
  await store.change(null, 'create deleted', adding('create deleted', 'deleted'));
  await store.change('deleted', 'delete', deleting('delete'));
  await store.changeSettings({ ownName: 'Kim' });
  await store.claimReminders([claim('one')], 3);
  await store.exchange('earlier', earlier('packed'));
  world.lasting.set('notice', { at: 5, restored: 2, quarantined: 0, missing: 0 });
  return world;
}

/** One operation of the store; resolves to whether it was acknowledged. */
export interface Operation {
  name: string;
  run: (store: RecordStore) => Promise<boolean>;
  /** What happened to the disk before it. */
  damage?: (world: World) => Promise<void>;
  /** It is made of several changes, of which some may be kept alone; said again, all are. */
  isStepwise?: boolean;
  /** It takes back what the list of operations knows, which is not mirrored: with the database it goes. */
  isUndo?: boolean;
}

const ok = async (result: Promise<{ ok: boolean }>) => (await result).ok;
const boot = (name: string, damage: (world: World) => Promise<void>): Operation => ({
  name,
  damage,
  run: async (store) =>
    store.boot().then(
      () => true,
      () => false,
    ),
});

/** A database that a build left which knew less; every record is older than its file. */
async function setBack(world: World): Promise<void> {
  const database = openDatabase(world.name);
  await database.applications.toCollection().modify((row) => {
    row.rev = 0;
  });
  database.close();
}

export const OPERATIONS: Operation[] = [
  { name: 'create', run: (store) => ok(store.change(null, 'new', adding('new', 'new'))) },
  { name: 'change', run: (store) => ok(store.change('one', 'again', adding('again'))) },
  { name: 'change what lies in a pack', run: (store) => ok(store.change('packed', 'p', adding('p'))) },
  { name: 'delete', run: (store) => ok(store.change('two', 'delete two', deleting('delete two'))) },
  { name: 'purge', run: (store) => ok(store.purge('deleted', 1)) },
  { name: 'undo a change', isUndo: true, run: (store) => ok(store.undo('edit', 9)) },
  { name: 'undo a deletion', isUndo: true, run: (store) => ok(store.undo('delete', 9)) },
  { name: 'settings', run: (store) => ok(store.changeSettings({ country: 'CH' })) },
  { name: 'hide a hint', run: (store) => ok(store.changeSettings(({ ownName }) => ({ ownName, region: 'BE' }))) },
  { name: 'forget sketches', isStepwise: true, run: (store) => ok(store.changeSettings({ comparesLetters: false })) },
  {
    name: 'claim',
    run: async (store) => (await store.claimReminders([claim('one'), claim('two')], 4)).length === 1,
  },
  { name: 'exchange', run: (store) => ok(store.exchange('x', EXCHANGE)) },
  { name: 'undo an exchange', isUndo: true, run: (store) => ok(store.undo('earlier', 9)) },
  {
    name: 'put a notice away',
    run: (store) =>
      store.noticeSeen(5).then(
        () => true,
        () => false,
      ),
  },
  boot('start', async () => {}),
  boot('start without the database', (world) => world.wipeDatabase()),
  boot('start on an older database', setBack),
  boot('start without the files', async (world) => world.files.clear()),
  boot('start with damaged files', async (world) => {
    for (const [name, text] of world.files) world.files.set(name, text.slice(0, -4));
  }),
];

/** Everything a user could see of the records, as one text. */
export async function stateOf(store: RecordStore): Promise<string> {
  const applications = (await store.applications()).sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.stringify([applications, await store.settings(), [...(await store.claimedReminders())].sort()]);
}
