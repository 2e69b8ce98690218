import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore, ReminderClaim } from '../../../lib/domain/record-store';
import { type Fault, Faults, MODES } from './faults';
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

async function tryFault(fault: Fault, loss: 'nothing' | 'database' | 'files'): Promise<string[]> {
  const world = new World();
  const faults = new Faults(fault);
  const outcome = await work(world.start(faults), faults);
  if (loss === 'database') await world.wipeDatabase();
  if (loss === 'files') world.files.clear();
  const store = world.start();
  await store.boot();
  const found = [...(await broken(store, outcome)), ...(await repeatAll(store))];
  // The other copy must have been put right by that start.
  if (loss !== 'database') await world.wipeDatabase();
  found.push(...(await broken(world.start(), outcome)));
  return found.map((sentence) => `${sentence} when call ${fault.at} ${fault.mode} and ${loss} is lost`);
}

async function countCalls(): Promise<number> {
  const faults = new Faults();
  const outcome = await work(new World().start(faults), faults);
  expect([...outcome.values()].every((each) => each === 'acknowledged')).toBe(true);
  return faults.calls;
}

describe('Every call of the store to the outside', () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it.each(['nothing', 'database', 'files'] as const)(
    'can fail or die and no acknowledged change is lost, a repeated one has one effect; %s lost after it (S1, S3, S4, S9, S19)',
    async (loss) => {
      const calls = await countCalls();
      expect(calls).toBeGreaterThan(50);
      // The files can only be lost with the browser, so failures that the store survives need not be tried with that.
      const modes = MODES.filter((mode) => loss !== 'files' || mode.startsWith('dies'));
      const faults = Array.from({ length: calls }, (_, index) => modes.map((mode) => ({ at: index + 1, mode }))).flat();
      const found: string[] = [];
      for (const fault of faults) found.push(...(await tryFault(fault, loss)));
      expect(found).toEqual([]);
    },
  );
});
