import { browser } from './browser';
import { giveBackDownloads } from './downloads';

/** What the browser keeps for the extension beside its records: alarms, notifications, the badge, notes, what was allowed later. */
export async function forgetEverything(): Promise<void> {
  await browser.alarms.clearAll();
  const shown = Object.keys(await browser.notifications.getAll());
  for (const id of shown) await browser.notifications.clear(id);
  await browser.action.setBadgeText({ text: '' });
  await browser.storage.local.clear();
  await giveBackDownloads();
}
