import type { MirrorFiles } from './mirror-files';

const FOLDER = 'mirror';
const QUARANTINE = 'quarantine';

async function folder(name: string): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(name, { create: true });
}

async function readFile(from: FileSystemDirectoryHandle, name: string): Promise<string> {
  const handle = await from.getFileHandle(name);
  return (await handle.getFile()).text();
}

/** `close()` swaps the new content in as one act: a death before it leaves the old file whole. */
async function writeFile(into: FileSystemDirectoryHandle, name: string, text: string): Promise<void> {
  const handle = await into.getFileHandle(name, { create: true });
  const stream = await handle.createWritable();
  await stream.write(text);
  await stream.close();
}

/** The extension's own file system; refused by some private windows, where every call rejects. */
export const opfsFiles: MirrorFiles = {
  list: async () => {
    const names: string[] = [];
    for await (const [name, handle] of (await folder(FOLDER)).entries()) if (handle.kind === 'file') names.push(name);
    return names;
  },
  read: async (name) => readFile(await folder(FOLDER), name),
  write: async (name, text) => writeFile(await folder(FOLDER), name, text),
  remove: async (name) => (await folder(FOLDER)).removeEntry(name),
  quarantine: async (name) => {
    const from = await folder(FOLDER);
    await writeFile(await folder(QUARANTINE), name, await readFile(from, name));
    await from.removeEntry(name);
  },
};
