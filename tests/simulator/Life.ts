import { isEnded } from '../../lib/domain/application';
import type { Chance } from './Chance';
import { Device } from './Device';
import { judgeLook } from './judgeLook';
import { judgeStanding } from './judgeStanding';
import { LifeStore } from './LifeStore';
import { type Flaw, lookOnce } from './lookOnce';
import { type Expectation, expectAt } from './oracle/expect';
import type { Moment, StepFacts, Wishes } from './oracle/facts';
import { firstTold } from './oracle/firstTold';
import { standsUntil } from './oracle/reminderOf';
import { dayAt } from './oracle/zoneClock';
import { stepsOf } from './stepsOf';
import { randomTrouble, type Trouble } from './trouble';

const TEN_MINUTES = 600_000;
const MINUTE = 60_000;

export interface Counts {
  looks: number;
  told: number;
  summaries: number;
}

function isGone(step: StepFacts, today: string, wishes: Wishes): boolean {
  const until = standsUntil(step, wishes);
  return step.isOver || (until !== null && today > until);
}

/** A user with a computer. Every look is judged; the first fault ends the life. */
export class Life {
  readonly store = new LifeStore();
  readonly standing = new Set<string>();
  readonly device: Device;
  readonly counts: Counts = { looks: 0, told: 0, summaries: 0 };
  readonly story: string[] = [];
  readonly faults: string[] = [];
  /** Every alarm is waited for, instead of only those that can tell something. */
  isSlow = false;
  /** What follows a look that the alarm brought and that told something. */
  whenTold = () => {};
  /** Each day is reckoned through for the next reminder, not only those that a date of the plan names. */
  isThorough = false;
  private ahead: { situation: string; first: number | null } | undefined;
  private readonly everShown = new Set<string>();

  constructor(
    private readonly chance: Chance,
    { time, zone }: { time: number; zone: string },
    readonly flaw: Flaw,
  ) {
    this.device = new Device(time, zone);
  }

  stepsAt(now: number): StepFacts[] {
    const moment = { now, zone: this.device.zone };
    const going = [...this.store.records.values()].filter((each) => !isEnded(each));
    return going.flatMap((each) => stepsOf(each, this.store.kept, moment));
  }

  private view(): Moment {
    const { now, zone } = this.device;
    return { now, zone, wishes: this.store.kept, steps: this.stepsAt(now), ledger: this.store.ledger };
  }

  tell(line: string): void {
    const { device } = this;
    const wrong = device.error === 0 ? '' : ` (clock says ${new Date(device.now).toISOString()})`;
    this.story.push(`${new Date(device.time).toISOString()}${wrong} ${device.zone}: ${line}`);
    if (this.story.length > 400) this.story.splice(0, 200);
  }

  /** One look, judged. @returns how many notifications it asked for */
  async look(why: string, trouble: Trouble | null = null): Promise<number> {
    const before = new Set(this.standing);
    const known = this.store.ledger.length;
    const moment = { ...this.view(), ledger: this.store.ledger.slice() };
    const expected = expectAt(moment);
    const { seen, isWhole } = await lookOnce(this, trouble);
    const claimed = this.store.ledger.slice(known);
    const windows = trouble?.windows ?? 1;
    this.faults.push(
      ...judgeLook({ moment, expected, seen, claimed, isWhole, windows, everShown: this.everShown }),
      ...(isWhole ? judgeStanding(moment, before, this.standing) : []),
      ...seen.problems,
      ...this.findLost(moment),
    );
    this.count(expected);
    if (claimed.length > 0 || trouble || this.faults.length > 0) {
      const told = claimed.map(({ application, key, day }) => `${application} ${key} ${day}`);
      const how = isWhole ? '' : ', killed';
      this.tell(
        `look (${why}${windows > 1 ? ', two at once' : how}) told [${told.join('; ')}], badge ${expected.badge}`,
      );
    }
    // There was a look in time, though it died: its alarm, if it came so far, is the next.
    if (!isWhole) this.device.doubtAlarm(seen.alarms.length > 0);
    return claimed.length;
  }

  private count({ oneByOne, summary }: Expectation): void {
    this.counts.looks += 1;
    this.counts.told += oneByOne.length + summary.length;
    if (summary.length > 0) this.counts.summaries += 1;
  }

  /** R1: an application that hasn't ended has a step that stands or lies ahead. */
  private findLost({ now, zone, wishes, steps }: Moment): string[] {
    const today = dayAt(now, zone);
    const live = new Set(steps.filter((step) => !isGone(step, today, wishes)).map(({ application }) => application));
    const going = [...this.store.records.values()].filter((each) => !isEnded(each));
    return going.filter(({ id }) => !live.has(id)).map(({ id }) => `lost: ${id}`);
  }

  /** Lets time pass up to a true instant, with the looks that the alarms bring. */
  async pass(until: number): Promise<void> {
    const { device } = this;
    while (device.isRunning && this.faults.length === 0) {
      const next = device.isAlarmInTime ? this.nextLook(until) : (device.alarmGoesOff ?? null);
      if (next === null || next > until) break;
      device.time = Math.max(next, device.time);
      device.dropAlarm();
      if ((await this.look('alarm', this.chance.is(0.03) ? randomTrouble(this.chance) : null)) > 0) this.whenTold();
    }
    device.time = Math.max(device.time, until);
  }

  /** The next look worth having, as a true instant, or null. Judges the alarm that the last look has set. */
  private nextLook(until: number): number | null {
    const { device } = this;
    const { now, error, alarmAt = Number.POSITIVE_INFINITY } = device;
    const first = this.firstAhead(until + error);
    this.judgeAlarm(now, alarmAt, first);
    if (this.isSlow || alarmAt > until + error) return alarmAt - error;
    const grid = first === null ? null : Math.floor(first / TEN_MINUTES) * TEN_MINUTES;
    const spot = this.randomSpot(now, first ?? until + error);
    if (spot !== null) return spot - error;
    if (grid !== null) return Math.max(grid, alarmAt) - error;
    device.passHeartbeats(until);
    return null;
  }

  /** The oracle's answer holds for as long as nothing changes, and as it lies ahead: the look at it may have been killed. */
  private firstAhead(before: number): number | null {
    const { device, store } = this;
    const situation = [before, device.error, device.zone, store.version, store.ledger.length].join();
    const isPast = (first: number | null) => first !== null && first <= device.now;
    if (this.ahead?.situation !== situation || isPast(this.ahead.first)) {
      const first = firstTold(this.view(), before, (instant) => this.stepsAt(instant), this.isThorough);
      this.ahead = { situation, first };
    }
    return this.ahead.first;
  }

  private judgeAlarm(now: number, alarmAt: number, first: number | null): void {
    const latest = Math.min((Math.floor(now / TEN_MINUTES) + 1) * TEN_MINUTES, (first ?? alarmAt) + MINUTE);
    if (alarmAt > now && alarmAt <= latest) return;
    this.tell(`alarm for ${new Date(alarmAt).toISOString()}`);
    this.faults.push(`missed: alarm later than ${new Date(latest).toISOString()}`);
  }

  /** Now and then somebody looks when nothing is to be told: just before it is, or at any time. */
  private randomSpot(now: number, end: number): number | null {
    const gap = end - now;
    if (gap <= MINUTE || !this.chance.is(0.25)) return null;
    if (this.chance.is(0.4)) return end - 1;
    return this.chance.is(0.5)
      ? end - 1 - this.chance.below(Math.min(gap - 1, 3_600_000))
      : now + 1 + this.chance.below(gap - 1);
  }
}
