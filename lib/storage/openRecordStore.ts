import { parseApplication } from '../domain/parseApplication';
import type { RecordStore } from '../domain/record-store';
import { createRecordStore } from './createRecordStore';
import { openDatabase } from './database';
import { Mirror } from './mirror';
import { NoteBook, type Notes } from './note-book';
import { openOpfsFiles } from './opfsFiles';
import { patience } from './patience';
import { browserLock } from './serialise';
import { tellPages } from './tellPages';

/** The store of the running extension; the background opens it once per start. */
export function openRecordStore(session: Notes, lasting: Notes): RecordStore {
  const mirror = new Mirror({ records: () => openOpfsFiles('mirror'), quarantine: () => openOpfsFiles('quarantine') });
  const database = openDatabase();
  tellPages(database);
  return createRecordStore({
    database,
    mirror,
    parse: parseApplication,
    lock: browserLock('nachklang-records'),
    notes: new NoteBook(session, lasting),
    now: () => Date.now(),
    patience,
  });
}
