import { askForDownloads } from './downloads';
import { extensionVersion } from './extensionVersion';

/** What backing up and restoring need of the browser. */
export const backupTools = {
  version: extensionVersion(),
  subtle: crypto.subtle,
  random: (length: number) => crypto.getRandomValues(new Uint8Array(length)),
  askForDownloads,
};
