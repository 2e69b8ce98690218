import { MAIL_MATCHES } from '../webmail/mail-hosts';
import { browser } from './browser';

/** Reads the open thread, once. */
const READER = '/thread-once.js';

/**
 * What stands in the thread of the mail tab in front, as that page tells it: not to be trusted. `null` where there is no mail
 * tab in front, or it can't be read.
 */
export async function readOpenThread(): Promise<unknown> {
  try {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true, url: [...MAIL_MATCHES] });
    if (tab?.id === undefined) return null;
    // Only the top frame: other frames of a mail page are not ours to ask.
    const target = { tabId: tab.id, frameIds: [0] };
    const [answer] = await browser.scripting.executeScript({ target, files: [READER] });
    return answer?.result ?? null;
  } catch {
    return null;
  }
}
