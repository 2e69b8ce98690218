import type { Page } from 'playwright-core';

/** Dexie counts a layout's version times ten. */
const NEWER = 1000;

/** The layout that a build of a later day would make; resolves with what it took, in ms. */
export function upgradeToNewer(page: Page): Promise<number> {
  return page.evaluate(
    (version) =>
      new Promise<number>((done, failed) => {
        const begun = performance.now();
        const opening = indexedDB.open('nachklang', version);
        opening.onupgradeneeded = () => {
          opening.transaction?.objectStore('meta').put({ id: 'stored-version', value: version });
        };
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          opening.result.close();
          done(performance.now() - begun);
        };
      }),
    NEWER,
  );
}

export interface RawRow {
  id: string;
  rev: number;
  value: unknown;
  operationIds: string[];
}

/** Puts the database back to layout 1 with these rows, as a build of that time would have left it; `isHeld` keeps it open. */
export function goBackToFirst(page: Page, rows: RawRow[], isHeld: boolean): Promise<void> {
  return page.evaluate(
    ([rows, isHeld]) =>
      new Promise<void>((done, failed) => {
        indexedDB.deleteDatabase('nachklang');
        const opening = indexedDB.open('nachklang', 10);
        opening.onupgradeneeded = () => {
          const { result, transaction } = opening;
          const applications = result.createObjectStore('applications', { keyPath: 'id' });
          applications.createIndex('operationIds', 'operationIds', { multiEntry: true });
          const operations = result.createObjectStore('operations', { keyPath: 'id' });
          operations.createIndex('sequence', 'sequence');
          for (const name of ['reminders', 'settings', 'meta']) result.createObjectStore(name, { keyPath: 'id' });
          transaction?.objectStore('meta').put({ id: 'stored-version', value: 1 });
          for (const row of rows) applications.put(row);
        };
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          // Held without a listener for upgrades: it blocks them for ever.
          if (isHeld) Object.assign(globalThis, { held: opening.result });
          else opening.result.close();
          done();
        };
      }),
    [rows, isHeld] as const,
  );
}

/** All rows as they stand in the database, whatever its layout, with the layout's version. */
export function dump(page: Page): Promise<{ version: number; rows: (RawRow & { nextOn?: string })[] }> {
  return page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('nachklang');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const rows = opening.result.transaction('applications').objectStore('applications').getAll();
          rows.onerror = () => failed(rows.error);
          rows.onsuccess = () => {
            opening.result.close();
            done({ version: opening.result.version, rows: rows.result });
          };
        };
      }),
  );
}

/** The names and texts of the mirror's files. */
export function dumpMirror(page: Page): Promise<[string, string][]> {
  return page.evaluate(async () => {
    const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('mirror', { create: true });
    const files: [string, string][] = [];
    for await (const [name, handle] of folder.entries())
      if (handle.kind === 'file') files.push([name, await (await (handle as FileSystemFileHandle).getFile()).text()]);
    return files.sort();
  });
}

/** Without it, the database alone must be enough. */
export function deleteMirror(page: Page): Promise<void> {
  return page.evaluate(async () => (await navigator.storage.getDirectory()).removeEntry('mirror', { recursive: true }));
}
