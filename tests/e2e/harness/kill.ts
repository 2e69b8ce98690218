import { readdirSync, statSync, truncateSync } from 'node:fs';
import path from 'node:path';

export type Random = () => number;

/** The same numbers from 0 to 1 for the same seed (mulberry32), so that a failing run can be repeated. */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The fault itself is its moment: lets a random time within `limit` ms go by while the writers write. */
export function momentOfFault(random: Random, limit: number): Promise<void> {
  return new Promise((now) => setTimeout(now, random() * limit));
}

function databaseFolder(profile: string, extensionId: string): string {
  return path.join(profile, 'Default', 'IndexedDB', `chrome-extension_${extensionId}_0.indexeddb.leveldb`);
}

/** Cuts the end off the newest log, as a death in mid-append does. Returns whether there was something to cut. */
export function tearLog(profile: string, extensionId: string): boolean {
  const folder = databaseFolder(profile, extensionId);
  const logs = readdirSync(folder).filter((name) => name.endsWith('.log'));
  const newest = logs.sort().at(-1);
  if (newest === undefined) return false;
  const file = path.join(folder, newest);
  const { size } = statSync(file);
  if (size < 100) return false;
  truncateSync(file, size - 3);
  return true;
}
