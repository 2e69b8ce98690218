import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Random } from './seededRandom';

/** Where a browser that doesn't run keeps what. */
export interface Place {
  profile: string;
  extensionId: string;
}

/** Harms the database of a browser that doesn't run; returns whether there was something to harm. */
export type DiskFault = (place: Place, random: Random) => boolean;

function folderOf({ profile, extensionId }: Place): string {
  return path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

function filesOf(place: Place, ending: RegExp): string[] {
  const names = readdirSync(folderOf(place)).filter((name) => ending.test(name));
  return names.sort().map((name) => path.join(folderOf(place), name));
}

/** Cuts the end off the newest log, as a death in mid-append does. Chromium deletes the database at the start after the next. */
const tearLog: DiskFault = (place, random) => {
  const newest = filesOf(place, /\.log$/).at(-1);
  const cut = 3 + Math.floor(random() * 40);
  if (newest === undefined || statSync(newest).size < 100 + cut) return false;
  truncateSync(newest, statSync(newest).size - cut);
  return true;
};

const deleteFolder: DiskFault = (place) => {
  rmSync(folderOf(place), { recursive: true });
  return true;
};

const zeroCurrent: DiskFault = (place) => {
  const file = path.join(folderOf(place), 'CURRENT');
  writeFileSync(file, Buffer.alloc(statSync(file).size));
  return true;
};

const flipBytes: DiskFault = (place, random) => {
  const files = filesOf(place, /\.(ldb|log)$/).filter((file) => statSync(file).size > 0);
  const file = files[Math.floor(random() * files.length)];
  if (file === undefined) return false;
  const bytes = readFileSync(file);
  for (let flips = 1 + Math.floor(random() * 8); flips > 0; flips--) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 + Math.floor(random() * 255));
  }
  writeFileSync(file, bytes);
  return true;
};

export const databaseFaults = { tearLog, deleteFolder, zeroCurrent, flipBytes };
