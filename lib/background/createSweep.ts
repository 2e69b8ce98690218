import { setAlarm } from '../browser/alarms';
import { showBadge } from '../browser/badge';
import { notify } from '../browser/notifications';
import { interfaceLanguage, translate } from '../browser/translate';
import { calendarDateAt } from '../domain/calendar-date';
import type { RecordStore } from '../domain/record-store';
import { reminderText, summaryText } from '../reminders/notificationText';
import { type SweepParts, sweep } from '../reminders/sweep';
import type { Clock } from './clock';
import { planOf } from './planOf';

function formatDay(date: string): string {
  const format = new Intl.DateTimeFormat(interfaceLanguage(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T12:00:00Z`));
}

/** The sweep with the browser's own alarm, badge and notifications. Sweeps run one after the other. */
export function createSweep(store: RecordStore, clock: Clock): () => Promise<number> {
  const parts: SweepParts = {
    store,
    plan: (application, settings) => planOf(application, settings, clock),
    dayOf: (instant) => calendarDateAt(instant, clock.zone()),
    textOf: (step, { showNamesInNotifications }) =>
      reminderText(step, { translate, showNames: showNamesInNotifications, formatDay }),
    summaryOf: (count) => summaryText(count, translate),
    notify,
    showBadge,
    setAlarm,
  };
  let last: Promise<unknown> = Promise.resolve();
  return () => {
    const mine = last.then(() => sweep(parts, clock.now()));
    last = mine.catch(() => {});
    return mine;
  };
}
