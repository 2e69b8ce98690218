import type { Ahead } from '../domain/ahead';
import type { CalendarDate } from '../domain/application';
import { DATABASE_NAME } from './layout';
import { openPlain } from './openPlain';
import { readAhead } from './readAhead';

/** What was begun before the page's own scripts were there. */
interface Early {
  database: Promise<IDBDatabase | undefined>;
  ahead: Promise<Ahead | undefined>;
}

/** The page's global object, as far as this room uses it. */
interface Holder {
  nachklangEarly?: Early | undefined;
}

/** Opens the database and reads what is ahead while the page's own scripts are still being loaded, and keeps both for them. */
export function openEarly(page: object, today: CalendarDate, name = DATABASE_NAME): void {
  const database = openPlain(name).then((opened) => {
    // Nobody else would let a newer build in before the page's scripts run.
    if (opened) opened.onversionchange = () => opened.close();
    return opened;
  });
  const ahead = database.then((opened) => opened && readAhead(opened, today));
  // Whoever takes them hears of a failure, and tries again.
  for (const begun of [database, ahead]) begun.catch(() => {});
  (page as Holder).nachklangEarly = { database, ahead };
}

function isOpen(database: IDBDatabase): boolean {
  try {
    database.transaction('meta').abort();
    return true;
  } catch {
    return false;
  }
}

/** What was begun, to whoever asks first; to all others, and where it failed, nothing. */
function once<Value>(begun: Promise<Value | undefined> | undefined): () => Promise<Value | undefined> {
  let left = begun;
  return async () => {
    const taken = left;
    left = undefined;
    return taken?.catch(() => undefined);
  };
}

/** What was opened early; `undefined` when nothing was, or it was closed again, or it failed. Each can be taken once. */
export function takeEarly(page: object) {
  const holder: Holder = page;
  const early = holder.nachklangEarly;
  delete holder.nachklangEarly;
  const takeDatabase = once(early?.database);
  return {
    database: async (): Promise<IDBDatabase | undefined> => {
      const database = await takeDatabase();
      return database && isOpen(database) ? database : undefined;
    },
    ahead: once(early?.ahead),
  };
}
