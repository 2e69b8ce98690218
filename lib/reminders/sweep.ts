import type { Application, Instant, ZoneName } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { type RecordStore, reminderKey } from '../domain/record-store';
import type { Settings } from '../domain/settings';
import { claimOf } from './claimOf';
import { countDue, dueReminders, type PlannedStep } from './dueReminders';
import { nextWake } from './nextWake';
import { type ReminderNotification, readNotificationId } from './notification';

/** More reminders than this at once become one summary. */
const MOST_AT_ONCE = 3;

/** The present, read once per sweep: zones change when people travel. */
export interface Moment {
  now: Instant;
  zone: ZoneName;
}

/** What the sweep works with; everything from outside is handed in. */
export interface SweepParts {
  store: Pick<RecordStore, 'applications' | 'settings' | 'claimReminders' | 'claimedReminders'>;
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
 * Looks what is due: counts the badge, sets the one next alarm, claims each reminder once and shows it. Running it twice
 * changes nothing, running it late loses nothing. The records are the truth; alarm, badge and notification are courtesies,
 * and one of them failing stops nothing else (T13). The claim comes before the notification: if the browser dies between
 * them, badge and list still carry the step, and nothing is shown twice (T12).
 *
 * @returns how many steps are due today or overdue
 * @throws when the records can't be read
 */
export async function sweep(parts: SweepParts, moment: Moment): Promise<number> {
  const { store, alarm, badge } = parts;
  const [applications, settings] = await Promise.all([store.applications(), store.settings()]);
  const steps = applications.flatMap((application) =>
    parts.plan(application, settings, moment).map((followUp) => ({ application, followUp })),
  );
  const count = countDue(steps);
  const due = dueReminders(steps, moment.now);
  await attempt(parts, 'show the badge', () => badge.show(count));
  await attempt(parts, 'set the alarm', () => alarm.set(nextWake(steps, moment.now)));
  await attempt(parts, 'take back what is settled', () => clearSettled(parts, due));
  for (const notification of textsOf(parts, await claim(parts, due, moment), settings, moment))
    await attempt(parts, 'show a reminder', () => parts.notifier.show(notification));
  return count;
}

/** The steps whose reminder nobody had claimed before. */
async function claim({ store }: SweepParts, due: PlannedStep[], { now, zone }: Moment): Promise<PlannedStep[]> {
  if (due.length === 0) return [];
  const known = await store.claimedReminders();
  const wanted = new Map(
    due.map((step) => {
      const mine = claimOf(step, zone);
      return [reminderKey(mine), { step, mine }];
    }),
  );
  for (const key of known) wanted.delete(key);
  if (wanted.size === 0) return [];
  const claimed = await store.claimReminders(
    [...wanted.values()].map(({ mine }) => mine),
    now,
  );
  return claimed.flatMap((each) => wanted.get(reminderKey(each))?.step ?? []);
}

function textsOf({ texts }: SweepParts, steps: PlannedStep[], settings: Settings, moment: Moment) {
  if (steps.length > MOST_AT_ONCE) return [texts.summary(steps.length)];
  return steps.map((step) => texts.reminder(step, settings, moment));
}

/** A notification that still stands there for a step that is settled would be stale (T17). */
async function clearSettled({ notifier }: SweepParts, due: PlannedStep[]): Promise<void> {
  const standing = new Set(due.map(({ application, followUp }) => `${application.id} ${followUp.key}`));
  for (const id of await notifier.shown()) {
    const subject = readNotificationId(id);
    const isSettled = subject ? !standing.has(`${subject.applicationId} ${subject.key}`) : due.length === 0;
    if (isSettled) await notifier.clear(id);
  }
}

async function attempt({ log }: SweepParts, what: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log(`could not ${what}`, error);
  }
}
