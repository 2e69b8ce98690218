import { browser } from './browser';

/** Opens one of our own pages in a new tab. */
export async function openOwnPage(page: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(page) });
}

export async function openAddress(url: string): Promise<void> {
  await browser.tabs.create({ url });
}
