import { browser } from './browser';

const COLOUR = '#a8462a';

/** Shows how many steps are due on the toolbar button; nothing when there is none. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
