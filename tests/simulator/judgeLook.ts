import type { Seen } from './lookOnce';
import type { Expectation } from './oracle/expect';
import type { Entry, Moment } from './oracle/facts';
import type { Expected } from './oracle/reminderOf';

/** What was found at one look, before anything is judged. */
export interface Finding {
  moment: Moment;
  expected: Expectation;
  seen: Seen;
  /** What this look claimed. */
  claimed: readonly Entry[];
  /** Whether the worker lived to its end, and nobody else looked at the same time. */
  isWhole: boolean;
  windows: number;
  /** Names that were shown before, each by itself; this look's are added. */
  everShown: Set<string>;
}

const nameOf = ({ step, name }: Expected) => `${step.application} ${step.key} ${name}`;
const nameOfEntry = ({ application, key, day }: Entry) => `${application} ${key} ${day}`;

/** The faults of a look, by section 9 of docs/REMINDERS.md; none: []. */
export function judgeLook(finding: Finding): string[] {
  const { expected, claimed, isWhole } = finding;
  const wanted = [...expected.oneByOne, ...expected.summary].map(nameOf);
  const told = claimed.map(nameOfEntry);
  const hasClaimed = isWhole || told.length > 0;
  return [
    ...told.filter((name) => !wanted.includes(name)).map((name) => `${whyUnwanted(name, finding)}: ${name}`),
    ...(hasClaimed ? wanted.filter((name) => !told.includes(name)).map((name) => `missed: ${name}`) : []),
    ...judgeShown(finding),
    ...judgeBadge(finding),
  ];
}

function whyUnwanted(name: string, { expected, moment, claimed }: Finding): string {
  const earlier = moment.ledger.filter((entry) => !claimed.includes(entry));
  if (earlier.some((entry) => nameOfEntry(entry) === name)) return 'doubled';
  return expected.allowed.some((each) => nameOf(each) === name) ? 'piled up' : 'early';
}

/** Each reminder is shown as the oracle says, once in its life; after a death fewer, never more. */
function judgeShown({ expected, seen, isWhole, everShown }: Finding): string[] {
  const faults: string[] = [];
  const oneByOne = new Map(
    expected.oneByOne.map((each) => [`${each.step.application} ${each.step.key}`, nameOf(each)]),
  );
  for (const shown of seen.shown) {
    const name = oneByOne.get(shown);
    if (name === undefined) faults.push(`shown without need: ${shown}`);
    else if (everShown.has(name)) faults.push(`doubled: ${name}`);
    if (name !== undefined) everShown.add(name);
  }
  const others = expected.oneByOne.filter((each) => !each.isAppointment);
  if (others.length > 3) faults.push(`piled up: ${others.length} at once`);
  const summaries = expected.summary.length > 0 ? [expected.summary.length] : [];
  if (isWhole && seen.shown.length < expected.oneByOne.length) faults.push('missed: claimed and not shown');
  const isSummaryRight = seen.summaries.join() === summaries.join() || (!isWhole && seen.summaries.length === 0);
  if (!isSummaryRight) faults.push(`summary of ${seen.summaries.join(' and ')} instead of ${summaries.join()}`);
  return faults;
}

function judgeBadge({ expected, seen, isWhole, windows }: Finding): string[] {
  const wrong = seen.badges.filter((count) => count !== expected.badge);
  if (wrong.length > 0) return [`badge ${wrong[0]} instead of ${expected.badge}`];
  return isWhole && seen.badges.length !== windows ? ['badge not shown'] : [];
}
