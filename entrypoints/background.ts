import { defineBackground } from 'wxt/utils/define-background';
import { answerNotification } from '../lib/background/answerNotification';
import type { BackgroundParts } from '../lib/background/background-parts';
import { systemClock } from '../lib/background/clock';
import { createHandlers } from '../lib/background/createHandlers';
import { createLook } from '../lib/background/createLook';
import { createWeeklyBackup } from '../lib/background/createWeeklyBackup';
import { lookWhenFocused } from '../lib/background/lookWhenFocused';
import { startUp } from '../lib/background/startUp';
import { welcome } from '../lib/background/welcome';
import { ALARM_NAME } from '../lib/browser/alarms';
import { browser, type Runtime } from '../lib/browser/browser';
import { watchChosenTexts } from '../lib/browser/chosenTexts';
import { forgetEverything } from '../lib/browser/forgetEverything';
import { lastingNotes, sessionNotes } from '../lib/browser/notes';
import { clearNotification } from '../lib/browser/notifications';
import { openAddress, openOwnPage } from '../lib/browser/tabs';
import { onWindowFocus } from '../lib/browser/windows';
import { createRouter } from '../lib/messages/router';
import { openRecordStore } from '../lib/storage/openRecordStore';
import { stagedExchanges } from '../lib/storage/stagedExchanges';

// Every listener is registered before anything is awaited: a later one would miss the event that woke the worker (T9).
// The store makes every call wait until its records are restored.
export default defineBackground(() => {
  const store = openRecordStore(sessionNotes, lastingNotes);
  const log = (what: string, error?: unknown) => console.warn(`Nachklang ${what}.`, ...(error ? [error] : []));
  const look = createLook(store, systemClock);
  const backUpSoon = createWeeklyBackup(store, systemClock, log);
  const lookSoon = () =>
    void look()
      .catch((error: unknown) => log('could not look what is due', error))
      .then(backUpSoon);
  const newId = () => crypto.randomUUID();
  const staged = stagedExchanges();
  const parts: BackgroundParts = { store, clock: systemClock, newId, staged, forgetEverything, look, lookSoon };
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
  const route = createRouter(own, createHandlers(parts), log);
  const opener = { openOwnPage, openAddress, clearNotification };
  const answer = (id: string, button?: number) =>
    void answerNotification(parts, opener, id, button).catch((error: unknown) =>
      log('could not open a reminder', error),
    );

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => route(message, sender));
  browser.runtime.onStartup.addListener(lookSoon);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void welcome(reason).catch((error: unknown) => log('could not open its pages', error));
    lookSoon();
  });
  browser.alarms.onAlarm.addListener(({ name }) => name === ALARM_NAME && lookSoon());
  watchChosenTexts(() => {});
  onWindowFocus(lookWhenFocused(lookSoon));
  browser.notifications.onClicked.addListener((id) => answer(id));
  // Firefox has no buttons, but knows the event.
  browser.notifications.onButtonClicked.addListener(answer);

  void startUp(parts, staged, log);
});
