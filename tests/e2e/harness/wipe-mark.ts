import type { Page } from 'playwright-core';

/**
 * A mark in a database of its own beside ours, without any mirror. When Chromium deletes an origin's databases over a torn
 * log, the mark goes with them: it proves that the fault has happened.
 */
export function leaveMark(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('mark', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('mark');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('mark', 'readwrite');
          transaction.objectStore('mark').put('here', 'mark');
          transaction.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
  );
}

export async function hasMark(page: Page): Promise<boolean> {
  const names = await page.evaluate(async () => (await indexedDB.databases()).map((database) => database.name));
  return names.includes('mark');
}
