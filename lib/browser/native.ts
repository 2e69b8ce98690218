import type { Browser } from './browser';

/**
 * The little of the extension API that content scripts need, as the browser has it: promises are part of it since Manifest V3
 * (Chromium 99, Firefox). The polyfill would add 2.8 KB gzipped to every mail page. Asked for at each use: in a script that an
 * update left behind it fails, and is meant to.
 */
export const native: Pick<Browser, 'runtime' | 'i18n' | 'storage'> =
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;
