import { browser } from './browser';

const DOWNLOADS = { permissions: ['downloads' as const] };

/** Asks the user for the permission to write into the downloads folder. Only in a click; once given, it is given at once. */
export function askForDownloads(): Promise<boolean> {
  return browser.permissions.request(DOWNLOADS);
}

/** Whether it was given, and not taken back since. */
export function hasDownloads(): Promise<boolean> {
  return browser.permissions.contains(DOWNLOADS);
}

/** Gives the permission back; none was given, nothing happens. */
export async function giveBackDownloads(): Promise<void> {
  await browser.permissions.remove(DOWNLOADS);
}

/**
 * Writes a file below the downloads folder, over one of the same name, and resolves once it is there.
 *
 * @param path such as `Nachklang/file.json`; the folder is made where there is none
 * @throws when the permission was taken back, or the disk doesn't take it
 */
export async function writeDownload(path: string, type: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const { url, release } = addressOf(type, bytes);
  try {
    const id = await browser.downloads.download({ url, filename: path, conflictAction: 'overwrite', saveAs: false });
    await finished(id).finally(() => forget(id));
  } finally {
    release();
  }
}

/**
 * An address that the browser downloads the bytes from. A service worker has no `createObjectURL` (Chromium 156, 2026-11), and
 * Firefox refuses `data:` addresses here, whose event page has it.
 */
function addressOf(type: string, bytes: Uint8Array<ArrayBuffer>): { url: string; release: () => void } {
  if (typeof URL.createObjectURL !== 'function')
    return { url: `data:${type};base64,${base64(bytes)}`, release: () => {} };
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  return { url, release: () => URL.revokeObjectURL(url) };
}

/** Bytes that become whole groups of four signs. */
const CHUNK = 3 * 8_192;

function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK)
    parts.push(btoa(String.fromCharCode(...bytes.subarray(start, start + CHUNK))));
  return parts.join('');
}

/** Chromium's list of downloads keeps the address, and with a `data:` address everything that was written. The file stays. */
async function forget(id: number): Promise<void> {
  await browser.downloads.erase({ id }).catch(() => {});
}

/** A download that has begun may still fail: the disk is full, the folder is gone. */
function finished(id: number): Promise<void> {
  const { onChanged, search } = browser.downloads;
  return new Promise((resolve, reject) => {
    const settle = (state: string | undefined) => {
      if (state === undefined || state === 'in_progress') return;
      onChanged.removeListener(listen);
      if (state === 'complete') resolve();
      else reject(new Error(`the download was ${state}`));
    };
    const listen: Parameters<typeof onChanged.addListener>[0] = (delta) =>
      delta.id === id && settle(delta.state?.current);
    onChanged.addListener(listen);
    // It may have been faster than the listener.
    search({ id }).then(([item]) => settle(item?.state), reject);
  });
}
