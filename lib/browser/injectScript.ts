import { MAIL_MATCHES } from '../webmail/mail-hosts';
import { browser } from './browser';

const COMPOSER = '/content-scripts/composer.js';
const SENTINEL = '/content-scripts/sentinel.js';

/** Brings the composer into the top frame of a tab. */
export async function injectComposer(tabId: number): Promise<boolean> {
  const [result] = await browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [COMPOSER] });
  return result !== undefined;
}

/** After an install or update: mail tabs that are open already get the sentinel, whose old one no longer answers (P1). */
export async function injectSentinels(): Promise<void> {
  const tabs = await browser.tabs.query({ url: [...MAIL_MATCHES] });
  const into = (tabId: number) =>
    browser.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [SENTINEL] }).catch(() => []);
  await Promise.all(tabs.flatMap((tab) => (tab.id === undefined ? [] : into(tab.id))));
}
