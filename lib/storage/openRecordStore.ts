import { parseApplication } from '../domain/parseApplication';
import type { RecordStore } from '../domain/record-store';
import { createRecordStore } from './createRecordStore';
import { openDatabase } from './database';
import { Mirror } from './mirror';
import { opfsFiles } from './opfsFiles';

/** The store of the running extension; the background opens it once per start. */
export function openRecordStore(): RecordStore {
  return createRecordStore({ database: openDatabase(), mirror: new Mirror(opfsFiles), parse: parseApplication });
}
