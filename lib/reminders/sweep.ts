import type { Application, Instant } from '../domain/application';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { type RecordStore, reminderKey } from '../domain/record-store';
import type { Settings } from '../domain/settings';
import { claimOf, countDue, dueReminders, type PlannedStep } from './dueReminders';
import { nextWake } from './nextWake';
import type { ReminderNotification } from './notification';

/** More reminders than this at once become one summary. */
const MOST_AT_ONCE = 3;

/** What the sweep works with; everything from outside is handed in. */
export interface SweepParts {
  store: Pick<RecordStore, 'applications' | 'settings' | 'claimReminders' | 'claimedReminders'>;
  plan: (application: Application, settings: Settings) => FollowUp[];
  /** The calendar day of an instant, where the user is now. */
  dayOf: (instant: Instant) => string;
  textOf: (step: PlannedStep, settings: Settings) => ReminderNotification;
  summaryOf: (count: number) => ReminderNotification;
  /** Shows one notification; failing is no fault: badge and popup carry the truth (T13). */
  notify: (notification: ReminderNotification) => Promise<void>;
  showBadge: (count: number) => Promise<void>;
  /** Sets the one alarm, unless it already stands there. */
  setAlarm: (at: Instant) => Promise<void>;
}

async function notifyNew(parts: SweepParts, due: PlannedStep[], settings: Settings, now: Instant): Promise<void> {
  const known = await parts.store.claimedReminders();
  const claims = new Map(
    due.map((step) => {
      const claim = claimOf(step, parts.dayOf(step.followUp.remindAt));
      return [reminderKey(claim), { claim, step }];
    }),
  );
  const wanted = [...claims].filter(([key]) => !known.has(key)).map(([, { claim }]) => claim);
  if (wanted.length === 0) return;
  const mine = await parts.store.claimReminders(wanted, now);
  const steps = mine.flatMap((claim) => claims.get(reminderKey(claim))?.step ?? []);
  const notifications =
    steps.length > MOST_AT_ONCE ? [parts.summaryOf(steps.length)] : steps.map((step) => parts.textOf(step, settings));
  for (const notification of notifications) await parts.notify(notification).catch(() => {});
}

/**
 * Looks what is due at `now`: claims each reminder once, shows it, counts the badge, and sets the one next alarm.
 * Running it twice changes nothing; running it late loses nothing. Returns how many steps are due today or overdue.
 */
export async function sweep(parts: SweepParts, now: Instant): Promise<number> {
  const [applications, settings] = await Promise.all([parts.store.applications(), parts.store.settings()]);
  const steps = applications.flatMap((application) =>
    parts.plan(application, settings).map((followUp) => ({ application, followUp })),
  );
  const count = countDue(steps);
  await parts.setAlarm(nextWake(steps, now));
  await notifyNew(parts, dueReminders(steps, now), settings, now);
  await parts.showBadge(count);
  return count;
}
