// The only importer of webextension-polyfill: everything else takes `browser` and its types from here.
import browser from 'webextension-polyfill';

export type { Browser, Notifications, Runtime } from 'webextension-polyfill';
export { browser };
