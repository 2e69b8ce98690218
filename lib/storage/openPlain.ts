import { STORED_VERSION } from './layout';

/** Dexie counts a layout's version times ten. */
const LAYOUT = STORED_VERSION * 10;

/** What a request gives. */
export function resultOf<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

/**
 * The database for reading alone, without the library that writes it: that is a quarter of what a small page would load.
 * `undefined` when it isn't there, or still has an older layout: the background makes it, with all that belongs to it.
 */
export async function openPlain(name: string): Promise<IDBDatabase | undefined> {
  const opening = indexedDB.open(name);
  let isMissing = false;
  opening.onupgradeneeded = () => {
    isMissing = true;
    opening.transaction?.abort();
  };
  const database = await resultOf(opening).catch((error: unknown) => {
    if (!isMissing) throw error;
    return undefined;
  });
  if (!database || database.version >= LAYOUT) return database;
  database.close();
  return undefined;
}
