import { setAlarm } from '../browser/alarms';
import { showBadge } from '../browser/badge';
import { readChosenTexts } from '../browser/chosenTexts';
import { clearNotification, showNotification, shownNotifications } from '../browser/notifications';
import { interfaceLanguage, translate } from '../browser/translate';
import type { RecordStore } from '../domain/record-store';
import { reminderText, summaryText } from '../reminders/notificationText';
import { type SweepParts, sweep } from '../reminders/sweep';
import { takeTurns } from '../reminders/takeTurns';
import { type Clock, todayOf } from './clock';
import { planOf } from './planOf';

const texts: SweepParts['texts'] = {
  reminder: (step, { showNamesInNotifications: showNames }, moment) =>
    reminderText(step, { translate, language: interfaceLanguage(), today: todayOf(moment), showNames }),
  summary: (count) => summaryText(count, translate),
};

/** The sweep with the browser's own alarm, badge and notifications; one at a time (T11). */
export function createLook(store: RecordStore, clock: Clock): () => Promise<number> {
  const parts: SweepParts = {
    store,
    plan: planOf,
    texts,
    alarm: { set: setAlarm },
    badge: { show: showBadge },
    notifier: { show: showNotification, shown: shownNotifications, clear: clearNotification },
    log: (what, error) => console.warn(`Nachklang ${what}.`, error),
  };
  return takeTurns(async () => {
    await readChosenTexts();
    return sweep(parts, clock());
  });
}
