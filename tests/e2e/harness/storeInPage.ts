import { openDatabase } from '../../../lib/storage/database';
import { readDue } from '../../../lib/storage/readDue';

// Built into one script and run in a page, so that the product's own reading can be timed there.
Object.assign(globalThis, { ownStore: { openDatabase, readDue } });
