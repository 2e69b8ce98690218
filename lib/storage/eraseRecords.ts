import { STORED_VERSION } from './layout';
import type { StoreParts } from './store-parts';

/**
 * Takes everything away for good. The files go first: cut off between the two copies, the database has all of it still, and the next
 * start writes the files anew; the other way round it would bring back what was asked to go. Nothing is acknowledged before both are
 * empty.
 */
export async function eraseRecords({ database, mirror, notes }: StoreParts): Promise<{ ok: true }> {
  await notes.setCompared(null);
  await mirror.empty();
  const mark = crypto.randomUUID();
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    await database.meta.bulkPut([
      { id: 'stored-version', value: STORED_VERSION },
      { id: 'mark', value: mark },
    ]);
  });
  mirror.isAhead = false;
  // An empty database is not one that was lost.
  await notes.setApplications(0);
  await notes.setNotice(null).catch((error: unknown) => console.warn('A notice was not taken away', error));
  return { ok: true };
}
