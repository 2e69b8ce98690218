import type { ReminderNotification } from '../reminders/notification';
import { browser, type Notifications } from './browser';

/** Chromium's buttons; the polyfill's types don't know them. */
type WithButtons = Notifications.CreateNotificationOptions & { buttons?: { title: string }[] };

/** Firefox refuses buttons with a TypeError, before anything is shown (ESR 153, 2026-11). */
let hasButtons = true;

/** Shows a reminder. Where there are no buttons it is shown without: popup and dashboard offer the same. */
export async function showNotification({ id, title, message, buttons }: ReminderNotification): Promise<void> {
  const plain = { type: 'basic' as const, title, message, iconUrl: browser.runtime.getURL('icon/128.png') };
  if (buttons.length === 0 || !hasButtons) return create(id, plain);
  try {
    await create(id, { ...plain, buttons: buttons.map((label) => ({ title: label })) });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    hasButtons = false;
    await create(id, plain);
  }
}

/** The ids of the notifications that the user still sees. */
export async function shownNotifications(): Promise<string[]> {
  return Object.keys(await browser.notifications.getAll());
}

export async function clearNotification(id: string): Promise<void> {
  await browser.notifications.clear(id);
}

async function create(id: string, options: WithButtons): Promise<void> {
  await browser.notifications.create(id, options);
}
