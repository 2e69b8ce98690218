import { describe, expect, it } from 'vitest';
import { runs } from '../../runs';
import { FLAWS } from '../../simulator/flaws';
import { ZONES } from '../../simulator/happenings';
import { live } from '../../simulator/live';
import { liveMany } from '../../simulator/liveMany';

/** More of them: `npm run simulate`, of which `npm run check` has its share. */
const YEARS = runs(8, 24);
const ENOUGH = 800;
/** The life to begin with: in earlier ones these two do not show. */
const FIRST: Record<string, number> = { 'the ten minutes are ignored': 13, 'the ten minutes are five': 13 };
/** On a busy machine. */
const PATIENCE = { timeout: 120_000 };

describe('Users by chance, beside a reckoning of their reminders by the specification alone', () => {
  it(
    `are told nothing early, twice, late or in a heap in ${YEARS} years (T5, T7, T8, T11, T12)`,
    PATIENCE,
    async () => {
      const { years, looks, told, faults } = await liveMany(1_000_000, YEARS);
      expect(faults).toEqual([]);
      expect(years).toBe(YEARS);
      expect(told).toBeGreaterThan(YEARS * 5);
      expect(looks).toBeGreaterThan(told);
    },
  );

  it('live the same life from the same seed', PATIENCE, async () => {
    expect((await live(7)).story).toEqual((await live(7)).story);
  });

  it('live in every zone that the platform knows', () => {
    expect(ZONES.length).toBeGreaterThan(400);
  });

  it.each(Object.entries(FLAWS))('would notice: %s', PATIENCE, async (flaw, makeFlaw) => {
    const { faults } = await liveMany(FIRST[flaw] ?? 1, ENOUGH, { flaw: makeFlaw(), mostFaults: 1 });
    expect(faults).toHaveLength(1);
  });
});
