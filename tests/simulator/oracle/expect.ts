import type { Entry, Moment } from './facts';
import { isWithin, type QuietInterval, quietAround } from './quiet';
import { type Expected, reminderOf } from './reminderOf';
import { dayAt } from './zoneClock';

const TEN_MINUTES = 600_000;
const TELLS_ONE_BY_ONE = 3;

/** What a look must tell, and what the badge counts (sections 4 and 8). */
export interface Expectation {
  readonly oneByOne: readonly Expected[];
  /** All of one summary. */
  readonly summary: readonly Expected[];
  readonly badge: number;
  /** Those that no point of 1 to 5 holds back: told or held back by the number a day. */
  readonly tellable: readonly Expected[];
  /** Those that points 1, 3 and 4 allow: what else is told comes early. */
  readonly allowed: readonly Expected[];
}

const NOTHING: Omit<Expectation, 'badge'> = { oneByOne: [], summary: [], tellable: [], allowed: [] };

function wasAppointment(entry: Entry, zone: string): boolean {
  const [day, time] = entry.day.split(' ');
  return time !== undefined && dayAt(entry.at, zone) === day;
}

/** Point 3, `quiet` being the quiet intervals that now lies in. */
function isQuietFor(reminder: Expected, quiet: readonly QuietInterval[]): boolean {
  if (!reminder.isAppointment) return quiet.length > 0;
  return quiet.length > 0 && !quiet.some((interval) => isWithin(reminder.from, interval));
}

/** Point 5 */
function waitsTenMinutes(reminder: Expected, { now, zone, ledger }: Moment): boolean {
  if (reminder.isAppointment) return false;
  let last = Number.NEGATIVE_INFINITY;
  for (const entry of ledger) if (entry.at <= now && entry.at > last && !wasAppointment(entry, zone)) last = entry.at;
  if (now - last >= TEN_MINUTES) return false;
  return reminder.standsUntil === null || dayAt(last + TEN_MINUTES, zone) <= reminder.standsUntil;
}

/** The number left for today, b of point 7. */
function budgetOf({ now, zone, wishes, ledger }: Moment): number {
  const today = dayAt(now, zone);
  const bursts = new Map<number, number>();
  for (const entry of ledger) {
    if (entry.at > now || now - entry.at > 2 * 86_400_000 || dayAt(entry.at, zone) !== today) continue;
    if (!wasAppointment(entry, zone)) bursts.set(entry.at, (bursts.get(entry.at) ?? 0) + 1);
  }
  let told = 0;
  for (const count of bursts.values()) told += count > TELLS_ONE_BY_ONE ? 1 : count;
  return Math.max(0, wishes.mostADay - told);
}

function inOrder(a: Expected, b: Expected): number {
  if (a.canWait !== b.canWait) return a.canWait ? 1 : -1;
  if (a.day !== b.day) return a.day < b.day ? -1 : 1;
  if (a.step.application !== b.step.application) return a.step.application < b.step.application ? -1 : 1;
  return a.step.key < b.step.key ? -1 : 1;
}

/** Point 7 */
function choose(others: Expected[], moment: Moment): { oneByOne: Expected[]; summary: Expected[] } {
  if (others.length === 0) return { oneByOne: [], summary: [] };
  const budget = budgetOf(moment);
  const left = budget > 0 ? others : others.filter((reminder) => !reminder.canWait);
  if (left.length > TELLS_ONE_BY_ONE) return { oneByOne: [], summary: left };
  const ordered = [...left].sort(inOrder);
  return { oneByOne: ordered.filter((reminder, index) => index < budget || !reminder.canWait), summary: [] };
}

/** What a look at this moment must do. */
export function expectAt(moment: Moment): Expectation {
  const { now, zone, wishes, ledger } = moment;
  const today = dayAt(now, zone);
  const standing = moment.steps.map((step) => reminderOf(step, today, moment)).filter((reminder) => reminder !== null);
  const begun = standing.filter((reminder) => now >= reminder.from);
  if (begun.length === 0) return { ...NOTHING, badge: standing.length };
  const quiet = quietAround(today, zone, wishes).filter((interval) => isWithin(now, interval));
  const allowed = begun.filter(
    (reminder) =>
      !isQuietFor(reminder, quiet) && (!reminder.step.isFree(today) || wishes.remindsOnFreeDays || !reminder.canWait),
  );
  const untold = allowed.filter((reminder) => !isInLedger(reminder, ledger));
  const tellable = untold.filter((reminder) => !waitsTenMinutes(reminder, moment));
  const { oneByOne, summary } = choose(
    tellable.filter((reminder) => !reminder.isAppointment),
    moment,
  );
  const appointments = tellable.filter((reminder) => reminder.isAppointment);
  return { oneByOne: [...appointments, ...oneByOne], summary, badge: standing.length, tellable, allowed };
}

/** Point 2 */
export function isInLedger({ step, name }: Expected, ledger: readonly Entry[]): boolean {
  return ledger.some((entry) => entry.application === step.application && entry.key === step.key && entry.day === name);
}
