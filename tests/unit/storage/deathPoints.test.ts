import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RecordStore } from '../../../lib/domain/record-store';
import { runs } from '../../runs';
import { type Fault, Faults, MODES } from './faults';
import { makeBase, OPERATIONS, type Operation, stateOf } from './operations';
import type { World } from './world';

/** What is lost after the fault, before the next start. `nothing, the browser goes on`: only the background dies. */
const LOSSES = ['nothing, the browser goes on', 'nothing', 'database', 'files', 'every file cut'] as const;
type Loss = (typeof LOSSES)[number];

/** All of them at every point in the long run; otherwise every so many: coprime to the number of losses and of modes. */
const IS_LONG = process.env.NACHKLANG_DEATH_POINTS === 'all';
const EVERY = runs(83, 17);

/** The states that a start may find: before the operation, after it. */
interface States {
  before: string;
  after: string;
}

async function startAfter(world: World, loss: Loss): Promise<RecordStore> {
  if (loss === 'nothing, the browser goes on') return world.wake();
  if (loss === 'database') await world.wipeDatabase();
  if (loss === 'files') world.files.clear();
  if (loss === 'every file cut')
    for (const [name, text] of world.files) world.files.set(name, text.slice(0, text.length / 2));
  return world.start();
}

async function readyWorld(base: World, { damage }: Operation): Promise<World> {
  const world = await base.copy();
  await damage?.(world);
  return world;
}

/** Runs the operation on a store that has started, unless it is the start itself. */
async function runOn(
  world: World,
  operation: Operation,
  faults: Faults,
): Promise<{ store: RecordStore; isKept: boolean }> {
  const store = world.start(faults.waiting());
  if (!operation.damage) await store.boot();
  faults.begin();
  const result = await Promise.race([operation.run(store), faults.death]);
  return { store, isKept: result === true };
}

/** Sentences about what is wrong after a fault at one call and a loss; none when all is well. */
async function tryPoint(
  base: World,
  operation: Operation,
  states: States,
  fault: Fault,
  loss: Loss,
): Promise<string[]> {
  const world = await readyWorld(base, operation);
  const { isKept } = await runOn(world, operation, new Faults(fault));
  // A start that failed has not yet given each copy what it lacks: no promise is made for the loss of the other before the next one.
  const isMending = operation.damage !== undefined && loss !== 'nothing, the browser goes on';
  const store = await startAfter(world, isMending ? 'nothing' : loss);
  const found = await stateOf(store);
  const wrong: string[] = [];
  const allowed = isKept ? [states.after] : [states.before, states.after];
  if (!allowed.includes(found) && !(operation.isStepwise && !isKept)) wrong.push(`the state is ${found}`);
  const isForgotten = operation.isUndo && loss === 'database' && found === states.before;
  await operation.run(store);
  const again = await stateOf(store);
  if (again !== states.after && !isForgotten) wrong.push('said again, it has another effect');
  // That start must have mended the mirror.
  await world.wipeDatabase();
  if ((await stateOf(world.start())) !== again) wrong.push('the mirror was not mended');
  return wrong.map((sentence) => `${operation.name}: ${sentence} when call ${fault.at} ${fault.mode}; lost: ${loss}`);
}

/** Every call of the operation in every way it can fail; to fail, die or hang before reading and after it is the same. */
async function pointsOf(base: World, operation: Operation): Promise<{ faults: Fault[]; states: States }> {
  const world = await readyWorld(base, operation);
  const before = await stateOf((await base.copy()).start());
  const faults = new Faults();
  const { store, isKept } = await runOn(world, operation, faults);
  expect(isKept, operation.name).toBe(true);
  const changes = [...faults.changes];
  const after = await stateOf(store);
  const points = changes.flatMap((isChange, index) =>
    MODES.filter((mode) => isChange || !mode.endsWith('after')).map((mode) => ({ at: index + 1, mode })),
  );
  return { faults: points, states: { before, after } };
}

let tried = 0;

async function tryOperation(operation: Operation): Promise<string[]> {
  const base = await makeBase();
  const { faults, states } = await pointsOf(base, operation);
  const every = faults.flatMap((fault) => LOSSES.map((loss) => ({ fault, loss })));
  const cases = IS_LONG ? every : every.filter((_, index) => index % EVERY === 0);
  tried += cases.length;
  const found = await Promise.all(cases.map(({ fault, loss }) => tryPoint(base, operation, states, fault, loss)));
  return found.flat();
}

describe('Every call of the store to the outside', { timeout: 3_600_000 }, () => {
  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(OPERATIONS)(
    'of "$name" can fail, die or hang: the next start has the old state or the new one, the new if it was acknowledged (S1, S2, S3, S4, S9, S19, H6)',
    async (operation) => {
      const wrong = await tryOperation(operation);
      expect(wrong.slice(0, 5)).toEqual([]);
    },
  );

  it('was tried in all operations', () => {
    console.info(`${tried} death points tried, ${LOSSES.length} kinds of loss`);
    expect(tried).toBeGreaterThan(IS_LONG ? 5_000 : runs(50, 300));
  });
});
