import type { Application, CalendarDate, Instant, ZoneName } from '../domain/application';
import { deletedBefore, hasLainLongEnough } from '../domain/bin';
import { calendarDateAt } from '../domain/calendar-date';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { type RecordStore, reminderKey } from '../domain/record-store';
import { isAppointment } from '../domain/reminding/reminder';
import type { Settings } from '../domain/settings';
import { chooseReminders, type View } from './chooseReminders';
import { claimOf } from './claimOf';
import { countDue, dueReminders, type PlannedStep } from './dueReminders';
import { HEARTBEAT, nextHeartbeat, nextWake } from './nextWake';
import { isTest, type ReminderNotification, readNotificationId } from './notification';
import { MOST_AT_ONCE, NOTHING_TOLD, readTold } from './readTold';

/** The present, read once per sweep: zones change when people travel. */
export interface Moment {
  now: Instant;
  zone: ZoneName;
}

/** What the sweep works with; everything from outside is handed in. */
export interface SweepParts {
  store: Pick<RecordStore, 'dueApplications' | 'settings' | 'claimReminders' | 'claimedReminders' | 'purge'>;
  plan(application: Application, settings: Settings, moment: Moment): FollowUp[];
  texts: {
    reminder(step: PlannedStep, settings: Settings, moment: Moment): ReminderNotification;
    summary(count: number): ReminderNotification;
  };
  /** Sets the one alarm, unless it already stands there. */
  alarm: { set(at: Instant): Promise<void> };
  badge: { show(count: number): Promise<void> };
  notifier: {
    show(notification: ReminderNotification): Promise<void>;
    /** The ids of what is still shown. */
    shown(): Promise<string[]>;
    clear(id: string): Promise<void>;
  };
  log(what: string, error: unknown): void;
}

/**
 * Looks what is due: counts the badge, chooses what is told now, sets the one next alarm, claims each reminder once and shows
 * it; and empties the bin. Running it twice changes nothing, running it late loses nothing. The records are the truth; alarm, badge and notification
 * are courtesies, and one of them failing stops nothing else (T13). The claim comes before the notification: if the browser
 * dies between them, badge and list still carry the step, and nothing is shown twice (T12).
 *
 * @returns how many steps are due today or overdue
 * @throws when the records can't be read
 */
export async function sweep(parts: SweepParts, moment: Moment): Promise<number> {
  const { alarm, badge } = parts;
  const { steps, due, view, applications } = await orLookLater(parts, moment, () => readView(parts, moment));
  const count = countDue(steps);
  const { chosen, later } = chooseReminders(due, view);
  await attempt(parts, 'show the badge', () => badge.show(count));
  await attempt(parts, 'set the alarm', () => alarm.set(nextWake(steps, later, moment)));
  await attempt(parts, 'take back what is settled', () => clearSettled(parts, due));
  for (const notification of textsOf(parts, await claim(parts, chosen, moment), view))
    await attempt(parts, 'show a reminder', () => parts.notifier.show(notification));
  await attempt(parts, 'empty the bin', () => emptyBin(parts, applications, moment));
  return count;
}

/** The next look comes within the heartbeat: what could come by then is read, and nothing else. */
function lastDay({ now, zone }: Moment): CalendarDate {
  return calendarDateAt(now + HEARTBEAT, zone);
}

async function readView({ store, plan }: SweepParts, moment: Moment) {
  const [applications, settings] = await Promise.all([store.dueApplications(lastDay(moment)), store.settings()]);
  const steps = applications.flatMap((application) =>
    plan(application, settings, moment).map((followUp) => ({ application, followUp })),
  );
  const due = dueReminders(steps, moment.now);
  const told = due.length > 0 ? readTold(await store.claimedReminders(), moment) : NOTHING_TOLD;
  const view: View = { ...moment, today: calendarDateAt(moment.now, moment.zone), settings, told };
  return { steps, due, view, applications };
}

/** What has lain there long enough goes for good; where that can't be kept now, the next look tries again. */
async function emptyBin({ store }: SweepParts, applications: Application[], { now }: Moment): Promise<void> {
  for (const application of applications)
    if (hasLainLongEnough(application, now)) await store.purge(application.id, deletedBefore(now));
}

/** Records that can't be read now may be readable later. */
async function orLookLater<T>(parts: SweepParts, { now }: Moment, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await attempt(parts, 'set the alarm', () => parts.alarm.set(nextHeartbeat(now)));
    throw error;
  }
}

/** Those of the steps whose reminder nobody else has claimed. */
async function claim({ store }: SweepParts, steps: PlannedStep[], { now }: Moment): Promise<PlannedStep[]> {
  if (steps.length === 0) return [];
  const wanted = new Map(steps.map((step) => [reminderKey(claimOf(step)), step]));
  const claimed = await store.claimReminders(steps.map(claimOf), now);
  return claimed.flatMap((each) => wanted.get(reminderKey(each)) ?? []);
}

/** Calls agreed for today speak for themselves; of the others more than three become one. */
function textsOf({ texts }: SweepParts, steps: PlannedStep[], { settings, today, ...moment }: View) {
  const isForItself = ({ followUp }: PlannedStep) => isAppointment(followUp, today);
  const others = steps.filter((step) => !isForItself(step));
  const single = others.length > MOST_AT_ONCE ? steps.filter(isForItself) : steps;
  const shown = single.map((step) => texts.reminder(step, settings, moment));
  return single === steps ? shown : [...shown, texts.summary(others.length)];
}

/** A notification that still stands there for a step that is settled would be stale (T17). */
async function clearSettled({ notifier }: SweepParts, due: PlannedStep[]): Promise<void> {
  const standing = new Set(due.map(({ application, followUp }) => `${application.id} ${followUp.key}`));
  for (const id of await notifier.shown()) {
    const subject = readNotificationId(id);
    const isSettled = subject ? !standing.has(`${subject.applicationId} ${subject.key}`) : due.length === 0;
    if (isSettled && !isTest(id)) await notifier.clear(id);
  }
}

async function attempt({ log }: SweepParts, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log(`could not ${what}`, error);
  }
}
