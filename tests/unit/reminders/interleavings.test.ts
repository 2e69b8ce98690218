import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../../../lib/domain/follow-ups/follow-up';
import { reminderKey } from '../../../lib/domain/record-store';
import { type SweepParts, sweep } from '../../../lib/reminders/sweep';
import { runs } from '../../runs';
import { exampleApplication, planOn } from '../domain/example-application';
import { randomFrom, Stepper } from './Stepper';
import { at, SweepWorld } from './SweepWorld';

const RUNS = runs(1_000, 10_000);
const MOMENT = at('2026-03-03');
const APPLICATIONS = ['a1', 'a2'].map((id) => exampleApplication({ id }));
const SILENT = { title: '', message: '', buttons: [] };
const PLANS = new Map<string, FollowUp[]>(APPLICATIONS.map((each) => [each.id, planOn('2026-03-03', each)]));

/** Only the ids matter here. */
const TEXTS: SweepParts['texts'] = {
  reminder: ({ application, followUp }) => ({ ...SILENT, id: `${application.id} ${followUp.key}` }),
  summary: () => ({ ...SILENT, id: 'summary' }),
};

interface Outcome {
  world: SweepWorld;
  turns: number;
}

/** Two sweeps at once on the same records, their calls to the outside in an order drawn from the seed. */
async function sweepTwice(
  seed: number,
  prepare = (_: SweepWorld) => {},
  death?: { who: number; after: number },
): Promise<Outcome> {
  const world = new SweepWorld(...APPLICATIONS);
  prepare(world);
  const stepper = new Stepper();
  const partsOf = (who: number): SweepParts => ({
    ...world.parts,
    plan: ({ id }) => PLANS.get(id) ?? [],
    texts: TEXTS,
    store: stepper.slowed(world.parts.store, who),
    alarm: stepper.slowed(world.parts.alarm, who),
    badge: stepper.slowed(world.parts.badge, who),
    notifier: stepper.slowed(world.parts.notifier, who),
  });
  void sweep(partsOf(0), MOMENT);
  void sweep(partsOf(1), MOMENT);
  await stepper.run(randomFrom(seed), death);
  return { world, turns: stepper.turns };
}

function shownIn({ everShown }: SweepWorld): string[] {
  return everShown.map(({ id }) => id).sort();
}

const ONCE = ['a1 thank-you:i1', 'a2 thank-you:i1'];

describe('Two sweeps at once (T11)', () => {
  it(`show each reminder exactly once in ${RUNS} interleavings`, async () => {
    const wrong: number[] = [];
    for (let seed = 0; seed < RUNS; seed++) {
      const { world } = await sweepTwice(seed);
      if (shownIn(world).join() !== ONCE.join() || world.badges.join() !== '2,2') wrong.push(seed);
    }
    expect(wrong).toEqual([]);
  });

  it('would show doubles if a claim were read and written in two steps: the interleavings bite', async () => {
    const careless = (world: SweepWorld) => {
      world.parts.store.claimReminders = async (claims, now) => {
        const known = await world.store.claimedReminders();
        for (let rounds = 0; rounds < 3; rounds++) await Promise.resolve();
        const fresh = claims.filter((claim) => !known.has(reminderKey(claim)));
        await world.store.claimReminders(fresh, now);
        return claims;
      };
    };
    let doubles = 0;
    for (let seed = 0; seed < 200; seed++) {
      const { world } = await sweepTwice(seed, careless);
      if (world.everShown.length > 2) doubles += 1;
    }
    expect(doubles).toBeGreaterThan(50);
  });

  it('lose nothing and double nothing when one of them dies at any point: badge and list still carry it (T12)', async () => {
    const { turns } = await sweepTwice(0);
    expect(turns).toBeGreaterThan(20);
    for (let after = 0; after < turns; after++)
      for (let seed = 0; seed < 50; seed++) {
        const { world } = await sweepTwice(seed, undefined, { who: 0, after });
        expect(new Set(shownIn(world)).size, `turn ${after}, seed ${seed}`).toBe(world.everShown.length);
        expect(world.store.claimed.size).toBe(2);
        expect(world.badges.at(-1)).toBe(2);
        expect(world.alarm).toBeGreaterThan(MOMENT.now);
      }
  });
});
