import type { MirrorFiles } from './mirror-files';
import { passTornBlock } from './passTornBlock';

async function isMissing(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return false;
  } catch (error) {
    if ((error as Error).name === 'NotFoundError') return true;
    throw error;
  }
}

async function listFiles(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, handle] of folder.entries()) if (handle.kind === 'file') names.push(name);
  return names;
}

/** `close()` swaps the new content in as one act: a death before it leaves the old file whole. */
async function writeFile(folder: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** How a browser says that it has no such place at all, and not that something is wrong just now. */
const REFUSALS = ['SecurityError', 'NotAllowedError', 'NotSupportedError'];

/**
 * A folder in the extension's own file system, or `undefined` where the browser has none or refuses it (some private
 * windows). The folder is looked up at each call, since the user can clear the site's data at any time.
 *
 * @throws when it can't be opened just now, as with a full disk
 */
export async function openOpfsFiles(folderName: string): Promise<MirrorFiles | undefined> {
  const open = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folderName, { create: true });
  if (typeof FileSystemFileHandle === 'undefined' || !('createWritable' in FileSystemFileHandle.prototype))
    return undefined;
  if (typeof navigator.storage?.getDirectory !== 'function') return undefined;
  try {
    await open();
  } catch (error) {
    if (REFUSALS.includes((error as Error).name)) return undefined;
    throw error;
  }
  return {
    prepare: async () => passTornBlock(await navigator.storage.getDirectory()),
    list: async () => listFiles(await open()),
    read: async (name) => (await (await (await open()).getFileHandle(name)).getFile()).text(),
    write: async (name, text) => writeFile(await open(), name, text),
    remove: async (name) => {
      await isMissing((await open()).removeEntry(name));
    },
  };
}
