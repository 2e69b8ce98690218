import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore, ReminderClaim } from '../../../lib/domain/record-store';
import { type Fault, Faults, MODES, type Mode } from './faults';
import { adding, World } from './world';

const CLAIM: ReminderClaim = { applicationId: 'one', followUpKey: 'thank-you:1', due: '2026-11-25' };

/** A day's work on the store; each step is acknowledged by `true`. */
const STEPS: [name: string, run: (store: RecordStore) => Promise<boolean>][] = [
  ['create', async (store) => (await store.change(null, 'create', adding('create'))).ok],
  ['edit', async (store) => (await store.change('one', 'edit', adding('edit'))).ok],
  ['edit again', async (store) => (await store.change('one', 'edit again', adding('edit again'))).ok],
  ['undo', (store) => store.undo('edit again', 2)],
  ['create other', async (store) => (await store.change(null, 'create other', adding('create other', 'two'))).ok],
  ['remove', async (store) => (await store.remove('two', 'remove')).ok],
  ['settings', async (store) => (await store.changeSettings({ ownName: 'Kim' })).ok],
  ['claim', async (store) => (await store.claimReminders([CLAIM], 3)).length === 1],
];

type Outcome = Map<string, 'acknowledged' | 'not acknowledged'>;

/** Runs the steps until one dies; what is missing from the outcome was never begun. */
async function work(store: RecordStore, faults: Faults): Promise<Outcome> {
  const outcome: Outcome = new Map();
  for (const [name, run] of STEPS) {
    outcome.set(name, 'not acknowledged');
    const result = await Promise.race([run(store), faults.death]);
    if (result === 'dead') return outcome;
    if (result) outcome.set(name, 'acknowledged');
  }
  return outcome;
}

/** Sentences about what a start holds, as far as the outcome of the steps decides it. */
async function broken(store: RecordStore, outcome: Outcome): Promise<string[]> {
  const one = await store.application('one');
  const two = await store.application('two');
  const has = (operationId: string) => one?.history.some((entry) => entry.operationId === operationId) ?? false;
  const isKept = (step: string) => outcome.get(step) === 'acknowledged';
  const claims: [boolean, string][] = [
    [!isKept('create') || one !== undefined, 'a created application is lost'],
    [!isKept('edit') || has('edit'), 'an edit is lost'],
    [!isKept('edit again') || outcome.has('undo') || has('edit again'), 'a second edit is lost'],
    [!isKept('undo') || !has('edit again'), 'an undone edit is back'],
    [!isKept('create other') || outcome.has('remove') || two !== undefined, 'another application is lost'],
    [!isKept('remove') || two === undefined, 'a removed application is back'],
    [!isKept('settings') || (await store.settings()).ownName === 'Kim', 'a setting is lost'],
    [!isKept('claim') || (await store.claimedReminders()).size === 1, 'a claim is lost'],
    [new Set(one?.history.map((entry) => entry.operationId)).size === (one?.history.length ?? 0), 'doubled effect'],
  ];
  return claims.filter(([holds]) => !holds).map(([, sentence]) => sentence);
}

/** What the client does after a failure: the same operations again, under their old ids. */
async function repeatAll(store: RecordStore): Promise<string[]> {
  await store.change(null, 'create', adding('create'));
  const result = await store.change('one', 'edit', adding('edit'));
  const history = (await store.application('one'))?.history.filter((entry) => entry.operationId === 'edit');
  return result.ok && history?.length === 1 ? [] : [`a repeated edit had ${history?.length} effects`];
}

type Loss = 'nothing' | 'database' | 'files';

async function tryFault(fault: Fault, loss: Loss): Promise<string[]> {
  const world = new World();
  const faults = new Faults(fault);
  const outcome = await work(world.start(faults), faults);
  if (loss === 'database') await world.wipeDatabase();
  if (loss === 'files') world.files.clear();
  const store = world.start();
  await store.boot();
  const found = [...(await broken(store, outcome)), ...(await repeatAll(store))];
  if (loss === 'files') {
    // That start must have made the files anew.
    await world.wipeDatabase();
    found.push(...(await broken(world.start(), outcome)));
  }
  return found.map((sentence) => `${sentence} when call ${fault.at} ${fault.mode} and ${loss} is lost`);
}

/** Which calls a whole day makes, and which of them change something. */
async function listCalls(): Promise<boolean[]> {
  const faults = new Faults();
  const outcome = await work(new World().start(faults), faults);
  expect([...outcome.values()].every((each) => each === 'acknowledged')).toBe(true);
  return faults.changes;
}

/** Every call, failing or dying in every way that matters before that loss. */
async function tryAll(loss: Loss, modes: Mode[]): Promise<string[]> {
  const calls = await listCalls();
  expect(calls.length).toBeGreaterThan(50);
  // To fail before reading and after it is the same.
  const faults = calls.flatMap((isChange, index) =>
    modes.filter((mode) => isChange || !mode.endsWith('after')).map((mode) => ({ at: index + 1, mode })),
  );
  const found = await Promise.all(faults.map((fault) => tryFault(fault, loss)));
  return found.flat();
}

describe('Every call of the store to the outside', { timeout: 30_000 }, () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it('can fail or die: the next start has every acknowledged change, and a repeated one has one effect (S1, S9, S19)', async () => {
    expect(await tryAll('nothing', [...MODES])).toEqual([]);
  });

  it('can fail or die and the database be lost: the mirror has every acknowledged change (S2, S3)', async () => {
    expect(await tryAll('database', [...MODES])).toEqual([]);
  });

  it('can die and the files be lost: the database has every acknowledged change, and makes the files anew (S4)', async () => {
    expect(await tryAll('files', ['dies', 'dies after'])).toEqual([]);
  });
});
