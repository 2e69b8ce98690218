import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReminderClaim, reminderKey } from '../../../lib/domain/record-store';
import { runs } from '../../runs';
import { World } from './world';

const claimOn = (day: number, applicationId = 'one'): ReminderClaim => ({
  applicationId,
  followUpKey: 'thank-you:1',
  due: `2026-11-${String(day).padStart(2, '0')}`,
});

describe('A reminder', () => {
  it('that is claimed is claimed for good, over starts and the loss of the database', async () => {
    const world = new World();
    expect(await world.start().claimReminders([claimOn(1), claimOn(2), claimOn(1)], 5)).toEqual([
      claimOn(1),
      claimOn(2),
    ]);
    await world.wipeDatabase();
    const store = world.start();
    expect(await store.claimReminders([claimOn(1), claimOn(3)], 6)).toEqual([claimOn(3)]);
    expect([...(await store.claimedReminders()).keys()].sort()).toEqual(
      [1, 2, 3].map((day) => reminderKey(claimOn(day))),
    );
  });

  it('is claimed once however sweeps of several contexts mix (T11)', async () => {
    const application = fc.constantFrom('one', 'two');
    const claims = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), application), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.array(claims, { minLength: 2, maxLength: 5 }), async (sweeps) => {
        const world = new World();
        const stores = [world.startBeside(), world.startBeside()];
        const results = await Promise.all(
          sweeps.map((sweep, number) =>
            stores[number % 2]?.claimReminders(
              sweep.map(([day, id]) => claimOn(day, id)),
              number,
            ),
          ),
        );
        const got = results.flatMap((each) => each ?? []).map(reminderKey);
        const wanted = new Set(sweeps.flat().map(([day, id]) => reminderKey(claimOn(day, id))));
        expect(got.sort()).toEqual([...wanted].sort());
      }),
      { numRuns: runs(20, 60) },
    );
  });

  it('is forgotten only after 500 later ones of the same application, whatever the clock said (T5)', async () => {
    const store = new World().start();
    const claims = Array.from({ length: 501 }, (_, number) => ({ ...claimOn(1), followUpKey: `step:${number}` }));
    await store.claimReminders(claims, 4e12);
    const claimed = await store.claimedReminders();
    expect(claimed.size).toBe(500);
    expect(claimed.has(reminderKey(claims[0] ?? claimOn(1)))).toBe(false);
  });
});
