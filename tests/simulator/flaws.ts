import type { Settings } from '../../lib/domain/settings';
import type { SweepParts } from '../../lib/reminders/sweep';
import { claimsAfterShowing, claimsInTwoSteps, tellsAgainElsewhere } from './flawedClaims';
import type { Flaw } from './lookOnce';
import { plusDays } from './oracle/days';

const MINUTE = 60_000;

function withStore(parts: SweepParts, store: Partial<SweepParts['store']>): SweepParts {
  return { ...parts, store: { ...parts.store, ...store } };
}

function withSettings(change: (settings: Settings) => Partial<Settings>): Flaw {
  return {
    parts: (parts) =>
      withStore(parts, {
        settings: async () => {
          const settings = await parts.store.settings();
          return { ...settings, ...change(settings) };
        },
      }),
  };
}

function hoursLater(time: string, hours: number): string {
  return `${(Number(time.slice(0, 2)) + 24 + hours) % 24}`.padStart(2, '0') + time.slice(2);
}

/** The ledger as it would be had everything been told so much earlier. */
function withLedgerEarlier(span: number): Flaw {
  return {
    parts: (parts) =>
      withStore(parts, {
        claimedReminders: async () =>
          new Map([...(await parts.store.claimedReminders())].map(([key, at]) => [key, at - span])),
      }),
  };
}

/** The plan as if the user had put nothing off. */
const losesSnoozes: Flaw = {
  parts: (parts) => ({
    ...parts,
    plan: (application, settings, moment) => {
      const followUps = application.followUps.map((record) => ({ ...record, snoozedUntil: null, callAt: null }));
      return parts.plan({ ...application, followUps }, settings, moment);
    },
  }),
};

/** The hours of agreed calls are lost, their days kept. */
const losesHours: Flaw = {
  parts: (parts) => ({
    ...parts,
    plan: (application, settings, moment) => {
      const followUps = application.followUps.map((record) => ({ ...record, callAt: record.callAt && ('' as const) }));
      return parts.plan({ ...application, followUps }, settings, moment);
    },
  }),
};

function keepsZoneOfBoot(): Flaw {
  const zones = new WeakMap<object, string>();
  return {
    moment: (moment, { store }) => {
      const zone = zones.get(store) ?? moment.zone;
      zones.set(store, zone);
      return { ...moment, zone };
    },
  };
}

/** Ways to get it wrong, each of which the simulator has to notice; made anew for each run. */
export const FLAWS: Readonly<Record<string, () => Flaw>> = {
  'quiet hours end an hour early': () => withSettings(({ quietUntil }) => ({ quietUntil: hoursLater(quietUntil, -1) })),
  'quiet hours begin an hour late': () => withSettings(({ quietFrom }) => ({ quietFrom: hoursLater(quietFrom, 1) })),
  'there are no quiet hours': () => withSettings(() => ({ quietFrom: '00:00', quietUntil: '00:00' })),
  'the chosen hour is ignored': () => withSettings(() => ({ reminderTime: '09:30' })),
  'free days are like all days': () => withSettings(() => ({ remindsOnFreeDays: true })),
  'free days are always kept free': () => withSettings(() => ({ remindsOnFreeDays: false })),
  'the number a day is ignored': () => withSettings(() => ({ mostADay: 20 })),
  'the ten minutes are ignored': () => withLedgerEarlier(10 * MINUTE),
  'the ten minutes are five': () => withLedgerEarlier(5 * MINUTE),
  'snoozes are lost': () => losesSnoozes,
  'the hours of agreed calls are lost': () => losesHours,
  'the zone of the first look is kept': keepsZoneOfBoot,
  'a reminder is told again in another zone': tellsAgainElsewhere,
  'claims come after showing': () => claimsAfterShowing,
  'claims are read and written in two steps': () => claimsInTwoSteps,
  'the index of days is a day late': () => ({
    parts: (parts) =>
      withStore(parts, { dueApplications: (until) => parts.store.dueApplications(plusDays(until, -1)) }),
  }),
  'the alarm is set two minutes late': () => ({
    parts: (parts) => ({ ...parts, alarm: { set: (at) => parts.alarm.set(at + 2 * MINUTE) } }),
  }),
  'the badge counts one less': () => ({
    parts: (parts) => ({ ...parts, badge: { show: (count) => parts.badge.show(Math.max(0, count - 1)) } }),
  }),
  'nothing is taken back': () => ({
    parts: (parts) => ({ ...parts, notifier: { ...parts.notifier, clear: async () => {} } }),
  }),
  'nothing is shown': () => ({
    parts: (parts) => ({ ...parts, notifier: { ...parts.notifier, show: async () => {} } }),
  }),
};
