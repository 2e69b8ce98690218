import { browser } from './browser';

/** As it stands in the manifest, such as `0.1.0`. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
