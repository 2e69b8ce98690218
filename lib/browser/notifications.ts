import type { Notifications } from 'webextension-polyfill';
import type { ReminderNotification } from '../reminders/notification';
import { browser } from './browser';

/** Chromium's buttons; the polyfill's types and Firefox do not know them. */
type WithButtons = Notifications.CreateNotificationOptions & { buttons?: { title: string }[] };

function create(id: string, options: WithButtons): Promise<string> {
  return browser.notifications.create(id, options);
}

/** Shows a reminder. Firefox refuses buttons with an error (ESR 153, 2026-11): there it is shown without, and the popup offers them. */
export async function notify({ id, title, message, buttons }: ReminderNotification): Promise<void> {
  const plain = { type: 'basic' as const, title, message, iconUrl: browser.runtime.getURL('icon/128.png') };
  if (import.meta.env.FIREFOX || buttons.length === 0) await create(id, plain);
  else await create(id, { ...plain, buttons: buttons.map(({ label }) => ({ title: label })) });
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}
