import type { Application } from '../../../lib/domain/application';
import { calendarDateAt, toInstant } from '../../../lib/domain/calendar-date';
import { planFollowUps } from '../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../lib/domain/holidays';
import { planRules } from '../../../lib/domain/reminding/planRules';
import type { ReminderNotification } from '../../../lib/reminders/notification';
import { reminderText, summaryText } from '../../../lib/reminders/notificationText';
import { type Moment, type SweepParts, sweep } from '../../../lib/reminders/sweep';
import { ZONE } from '../domain/example-application';
import { MemoryStore } from './MemoryStore';
import { textsIn } from './textsIn';

const translate = textsIn('en');

/** Noon of a day in Berlin, or another time and place. */
export function at(day: string, time = '12:00', zone = ZONE): Moment {
  return { now: toInstant(day, time, zone), zone };
}

/** A sweep's surroundings: the real plan and texts, everything of the browser in memory. */
export class SweepWorld {
  readonly store: MemoryStore;
  /** Every notification ever shown, in order. */
  readonly everShown: ReminderNotification[] = [];
  /** What stands there now. */
  readonly standing = new Map<string, ReminderNotification>();
  readonly badges: number[] = [];
  readonly problems: string[] = [];
  alarm: number | undefined;
  alarmsCreated = 0;

  constructor(...applications: Application[]) {
    this.store = new MemoryStore(...applications);
  }

  readonly parts: SweepParts = {
    store: {
      dueApplications: (until) => this.store.dueApplications(until),
      settings: () => this.store.settings(),
      claimedReminders: () => this.store.claimedReminders(),
      purge: (id, deletedBy) => this.store.purge(id, deletedBy),
      claimReminders: (claims, now) => this.store.claimReminders(claims, now),
    },
    plan: (application, settings, { now, zone }) =>
      planFollowUps(application, { now, zone, holidays: isPublicHoliday, ...planRules(settings) }),
    texts: {
      reminder: (step, { showNamesInNotifications: showNames }, { now, zone }) =>
        reminderText(step, { translate, language: 'en', today: calendarDateAt(now, zone), showNames }),
      summary: (count) => summaryText(count, translate),
    },
    alarm: {
      set: async (instant) => {
        if (this.alarm !== instant) this.alarmsCreated += 1;
        this.alarm = instant;
      },
    },
    badge: {
      show: async (count) => {
        this.badges.push(count);
      },
    },
    notifier: {
      show: async (notification) => {
        this.everShown.push(notification);
        this.standing.set(notification.id, notification);
      },
      shown: async () => [...this.standing.keys()],
      clear: async (id) => {
        this.standing.delete(id);
      },
    },
    log: (what) => this.problems.push(what),
  };

  sweep(moment: Moment): Promise<number> {
    return sweep(this.parts, moment);
  }
}
