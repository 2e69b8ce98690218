import { parseApplication } from '../domain/parseApplication';
import type { RecordStore } from '../domain/record-store';
import { createRecordStore } from './createRecordStore';
import { openDatabase } from './database';
import { Mirror } from './mirror';
import { openOpfsFiles } from './opfsFiles';
import { browserLock } from './serialise';

/** The store of the running extension; the background opens it once per start. */
export function openRecordStore(): RecordStore {
  const mirror = new Mirror({ records: () => openOpfsFiles('mirror'), quarantine: () => openOpfsFiles('quarantine') });
  return createRecordStore({
    database: openDatabase(),
    mirror,
    parse: parseApplication,
    lock: browserLock('nachklang-records'),
  });
}
