import type { Part } from '../messages/protocol';
import { MAIL_MATCHES } from '../webmail/mail-hosts';
import { browser } from './browser';

/** Notices that somebody begins to write. */
export const SENTINEL = '/sentinel.js';
/** Stands beside the compose windows. */
export const COMPOSER = '/content-scripts/composer.js';
/** Looks whether a thread that is open holds an answer. */
const THREADS = '/content-scripts/thread.js';

/** Checks mails; tables are of no use without it. */
const ENGINE = '/phrase-engine.js';

/** What a mail page needs only now and then, each a script of its own that hands it over. */
const PARTS: Readonly<Record<Part, readonly string[]>> = {
  'phrases-de': [ENGINE, '/phrases-de.js'],
  'phrases-en': [ENGINE, '/phrases-en.js'],
  'window-report': ['/window-report.js'],
  'thread-reader': ['/thread-reader.js'],
  card: ['/card.js'],
};

/** Brings the composer into the top frame of a tab; false when the tab doesn't take it (gone, or access withdrawn). */
export function injectComposer(tabId: number): Promise<boolean> {
  return inject(tabId, COMPOSER);
}

/** The same for the script beside an open thread. */
export function injectThreads(tabId: number): Promise<boolean> {
  return inject(tabId, THREADS);
}

/** The same for a part that a script there has asked for. */
export function injectPart(tabId: number, part: Part): Promise<boolean> {
  return inject(tabId, ...PARTS[part]);
}

/**
 * Brings scripts into the mail tabs that are open already: browsers do that by themselves only for tabs loaded later, and
 * what an older version left there can't reach us any more (P1).
 */
export async function injectIntoMailTabs(files: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...MAIL_MATCHES] });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : id));
  await Promise.all(ids.map((id) => inject(id, ...files)));
}

async function inject(tabId: number, ...files: string[]): Promise<boolean> {
  try {
    const results = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files });
    return results.length > 0;
  } catch {
    return false;
  }
}
