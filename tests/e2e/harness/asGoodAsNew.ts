import type { Page } from 'playwright-core';
import type { TestBrowser } from './chromium';
import { MAIL_HOST_NAMES } from './chromiumFlags';

/** Not the registration of the worker, which belongs to the installed extension. */
const KINDS = 'cookies,file_systems,indexeddb,local_storage,cache_storage';

interface ExtensionPage {
  chrome: {
    storage: Record<'local' | 'session', { clear(): Promise<void> }>;
    alarms: { clearAll(): Promise<boolean> };
    notifications: { getAll(): Promise<Record<string, boolean>>; clear(id: string): Promise<boolean> };
    action: { setBadgeText(details: { text: string }): Promise<void> };
  };
}

/** What the browser keeps for the extension beside the data of its origin. */
async function forgetNotes(ownTab: Page): Promise<void> {
  await ownTab.evaluate(async () => {
    const { storage, alarms, notifications, action } = (globalThis as unknown as ExtensionPage).chrome;
    await alarms.clearAll();
    for (const id of Object.keys(await notifications.getAll())) await notifications.clear(id);
    await action.setBadgeText({ text: '' });
    await storage.local.clear();
    await storage.session.clear();
  });
}

/**
 * Makes a running browser as good as a new one: only a tab of the extension in which no script runs; no record, no setting, nothing
 * kept by a mail page, the worker asleep. It takes about a third of what a start takes.
 */
export async function asGoodAsNew({ context, extensionId, ownTab }: TestBrowser): Promise<void> {
  const tab = await ownTab();
  const others = () => context.pages().filter((page) => page !== tab);
  while (others().length > 0) for (const page of others()) await page.close();
  const session = await context.newCDPSession(tab);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  for (const origin of [`chrome-extension://${extensionId}`, ...MAIL_HOST_NAMES.map((host) => `https://${host}`)])
    await session.send('Storage.clearDataForOrigin', { origin, storageTypes: KINDS });
  await forgetNotes(tab);
  await session.send('ServiceWorker.stopAllWorkers');
  // Woken in the midst of it, the worker may have noted that records are missing.
  await forgetNotes(tab);
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}
