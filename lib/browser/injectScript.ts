import type { Language } from '../domain/application';
import { MAIL_MATCHES } from '../webmail/mail-hosts';
import { browser } from './browser';

/** Notices that somebody begins to write. */
export const SENTINEL = '/content-scripts/sentinel.js';
/** Stands beside the compose windows. */
export const COMPOSER = '/content-scripts/composer.js';

/** Hands the phrase tables of one language to the composer. */
const PHRASES: Readonly<Record<Language, string>> = { de: '/phrases-de.js', en: '/phrases-en.js' };

/** Brings the composer into the top frame of a tab; false when the tab doesn't take it (gone, or access withdrawn). */
export function injectComposer(tabId: number): Promise<boolean> {
  return inject(tabId, COMPOSER);
}

/** The same for the phrase tables that a composer there has asked for. */
export function injectPhrases(tabId: number, language: Language): Promise<boolean> {
  return inject(tabId, PHRASES[language]);
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
