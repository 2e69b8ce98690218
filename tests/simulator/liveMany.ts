import { type LifeReport, live, YEARS_OF_A_LIFE } from './live';
import type { Flaw } from './lookOnce';
import { storyOf } from './storyOf';

export { FLAWS } from './flaws';

/** What many lives come to. */
export interface Sum {
  years: number;
  zones: Set<string>;
  looks: number;
  told: number;
  summaries: number;
  /** One story for each life with a fault. */
  faults: string[];
}

const NOTHING = (): Sum => ({ years: 0, zones: new Set(), looks: 0, told: 0, summaries: 0, faults: [] });

function add(sum: Sum, report: LifeReport): void {
  sum.years += report.years;
  sum.looks += report.looks;
  sum.told += report.told;
  sum.summaries += report.summaries;
  for (const zone of report.zones) sum.zones.add(zone);
  if (report.faults.length > 0) sum.faults.push(storyOf(report));
}

/** Lives one life after the other from a first seed on; stops early after `mostFaults` lives with a fault. */
export async function liveMany(
  first: number,
  years: number,
  { flaw = {}, mostFaults = 5 }: { flaw?: Flaw; mostFaults?: number } = {},
): Promise<Sum> {
  const sum = NOTHING();
  const lives = Math.ceil(years / YEARS_OF_A_LIFE);
  for (let seed = first; seed < first + lives && sum.faults.length < mostFaults; seed += 1)
    add(sum, await live(seed, flaw));
  return sum;
}
