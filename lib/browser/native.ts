import type { Browser } from './browser';

const api = () =>
  (globalThis as { browser?: Browser }).browser ?? (globalThis as unknown as { chrome: Browser }).chrome;

/**
 * The little of the extension API that content scripts need, as the browser has it: promises are part of it since Manifest V3
 * (Chromium 99, Firefox). The polyfill would add 2.8 KB gzipped to every mail page. Asked for at each use: in a script that an
 * update left behind it fails, and is meant to; and the browser makes it only at the first use, which takes a while in a page
 * that is just opening.
 */
export const native: Pick<Browser, 'runtime' | 'i18n' | 'storage'> = {
  get runtime() {
    return api().runtime;
  },
  get i18n() {
    return api().i18n;
  },
  get storage() {
    return api().storage;
  },
};
