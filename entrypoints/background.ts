import type { Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { answerNotification } from '../lib/background/answerNotification';
import type { BackgroundParts } from '../lib/background/background-parts';
import { systemClock } from '../lib/background/clock';
import { createHandlers } from '../lib/background/createHandlers';
import { createSweep } from '../lib/background/createSweep';
import { browser } from '../lib/browser/browser';
import { injectSentinels } from '../lib/browser/injectScript';
import { clearNotification } from '../lib/browser/notifications';
import { openAddress, openOwnPage } from '../lib/browser/tabs';
import { createRouter } from '../lib/messages/router';
import { openRecordStore } from '../lib/storage/openRecordStore';

// Every listener is registered before anything is awaited: a later one would miss the event that woke the worker.
export default defineBackground(() => {
  const store = openRecordStore();
  const booted = store.boot();
  const whenBooted = <T>(work: () => Promise<T>): Promise<T> => booted.then(work, work);
  const look = createSweep(store, systemClock);
  const parts: BackgroundParts = { store, clock: systemClock, newId: () => crypto.randomUUID(), look };
  const own = { id: browser.runtime.id, baseUrl: browser.runtime.getURL('') };
  const route = createRouter(own, createHandlers(parts), (why) => console.warn(`Nachklang refused ${why}.`));
  const opener = { openOwnPage, openAddress, clearNotification };
  const answer = (id: string, button?: number) =>
    void whenBooted(() => answerNotification(parts, opener, id, button)).catch(console.error);
  const lookNow = () => void whenBooted(look).catch(console.error);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) =>
    whenBooted(() => route(message, sender)),
  );
  browser.runtime.onStartup.addListener(lookNow);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openOwnPage('practice.html').catch(console.error);
    void injectSentinels().catch(console.error);
  });
  browser.alarms.onAlarm.addListener(lookNow);
  browser.notifications.onClicked.addListener((id) => answer(id));
  browser.notifications.onButtonClicked.addListener(answer);

  booted.then(
    (report) => console.info('Nachklang started.', report),
    (error: unknown) => console.error('Nachklang could not restore its records.', error),
  );
  lookNow();
});
