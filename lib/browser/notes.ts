import { browser } from './browser';

type Area = 'local' | 'session';

/** Looked up at each call: an area that is missing is no reason for a worker not to start. */
function notesIn(area: Area) {
  return {
    read: async (name: string): Promise<unknown> => (await browser.storage[area].get(name))[name],
    write: async (name: string, value: unknown): Promise<void> => browser.storage[area].set({ [name]: value }),
  };
}

/** In memory: forgotten when the browser ends or the extension is updated. */
export const sessionNotes = notesIn('session');
/** Not part of the site's data: it stays when those are cleared (Chromium 156, 2026-11). */
export const lastingNotes = notesIn('local');
