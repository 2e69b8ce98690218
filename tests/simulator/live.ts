import { Chance } from './Chance';
import { A_YEAR, afterTelling, begin, type Event, happening, type Simulated, ZONES } from './happenings';
import { type Counts, Life } from './Life';
import type { Flaw } from './lookOnce';

const DAY = 86_400_000;
export const YEARS_OF_A_LIFE = 4;

/** How a life went. */
export interface LifeReport extends Counts {
  seed: number;
  years: number;
  zones: ReadonlySet<string>;
  faults: readonly string[];
  /** The last things that happened; of a life without a fault too. */
  story: readonly string[];
}

/** Some years of a user, all by chance from the seed. */
export async function live(seed: number, flaw: Flaw = {}): Promise<LifeReport> {
  const chance = new Chance(seed);
  const zone = ZONES[seed % ZONES.length] ?? 'UTC';
  const start = Date.UTC(2024 + chance.below(10), chance.below(12), 1 + chance.below(28)) + chance.below(DAY);
  const end = start + YEARS_OF_A_LIFE * 365.25 * DAY;
  const life = new Life(chance, { time: start, zone }, flaw);
  life.isThorough = chance.is(0.03);
  const agenda: { time: number; event: Event }[] = [];
  const later = (span: number, event: Event) => {
    agenda.push({ time: life.device.time + span, event });
    agenda.sort((one, other) => one.time - other.time);
  };
  const self: Simulated = { life, chance, zones: new Set([zone]), count: 0, most: chance.is(0.1) ? 8 : 3, later };
  life.whenTold = () => afterTelling(self);
  const recur: Event = async () => {
    later(chance.span((365 / A_YEAR) * DAY), recur);
    await happening(chance)(self);
  };
  later(0, begin);
  later(0, recur);
  for (let next = agenda.shift(); next && next.time < end && life.faults.length === 0; next = agenda.shift()) {
    await life.pass(next.time);
    if (life.faults.length === 0) await next.event(self);
  }
  return { seed, years: YEARS_OF_A_LIFE, zones: self.zones, faults: life.faults, story: life.story, ...life.counts };
}
