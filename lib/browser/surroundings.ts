import { MAIL_MATCHES } from '../webmail/mail-hosts';
import { browser } from './browser';

/** Chromium's and younger Firefox's; the polyfill's types don't know them. */
interface WithUserSettings {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
}
interface WithLevel {
  /** Chromium only (2026-11). */
  getPermissionLevel?: () => Promise<string>;
}

const MAIL = { origins: [...MAIL_MATCHES] };

/** Whether our icon stands in the toolbar; `null` where the browser doesn't say. */
export async function isPinned(): Promise<boolean | null> {
  const settings = await (browser.action as WithUserSettings).getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}

/** Whether the extension may work on the mail hosts: Firefox leaves that to the user, and any browser lets it be taken back. */
export function hasMailAccess(): Promise<boolean> {
  return browser.permissions.contains(MAIL);
}

/** Asks the user for it. Only in a click; once given, it is given at once. */
export function askForMailAccess(): Promise<boolean> {
  return browser.permissions.request(MAIL);
}

/** Whether the browser shows notifications of ours, as far as it says. */
export async function mayNotify(): Promise<boolean> {
  const level = await (browser.notifications as WithLevel).getPermissionLevel?.();
  return level !== 'denied';
}

const SYSTEMS = { win: 'windows', mac: 'mac', linux: 'linux' } as const;

/** Which system and browser this is, for advice that differs by them. */
export async function surroundings() {
  const { os } = await browser.runtime.getPlatformInfo();
  const system = Object.entries(SYSTEMS).find(([name]) => name === os)?.[1] ?? ('other' as const);
  const isFirefox = browser.runtime.getURL('').startsWith('moz-extension:');
  return { system, browser: isFirefox ? ('firefox' as const) : ('chromium' as const) };
}
