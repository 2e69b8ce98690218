import type { ApplicationRow, OperationRow } from './database';
import type { StoreParts } from './store-parts';

/** Operations that can be undone or recognised as repeated. */
const KEPT_OPERATIONS = 200;

/** Another context changed the record between reading and writing: read again. */
export class ChangedMeanwhile extends Error {
  override name = 'ChangedMeanwhile';
}

async function putBoth({ database }: StoreParts, row: ApplicationRow, operation: OperationRow): Promise<void> {
  const { applications, operations } = database;
  await database.transaction('rw', applications, operations, async () => {
    const current = await applications.get(row.id);
    if ((current?.rev ?? 0) !== row.rev - 1) throw new ChangedMeanwhile();
    const last = await operations.orderBy('sequence').last();
    const sequence = (last?.sequence ?? 0) + 1;
    await applications.put(row);
    await operations.put({ ...operation, sequence });
    await operations
      .where('sequence')
      .belowOrEqual(sequence - KEPT_OPERATIONS)
      .delete();
  });
}

/**
 * Keeps a new state of one application: mirror first, then the database in one transaction. When the database refuses,
 * the mirror gets the old state back, so that a change which was reported as failed does not return at the next start.
 */
export async function keepApplication(
  parts: StoreParts,
  before: ApplicationRow | undefined,
  row: ApplicationRow,
  operation: OperationRow,
): Promise<void> {
  const { mirror } = parts;
  await mirror.write({ kind: 'application', ...row });
  try {
    await putBoth(parts, row, operation);
  } catch (error) {
    const old = before ?? { id: row.id, rev: row.rev - 1, value: null };
    await mirror.write({ kind: 'application', ...old }).catch(() => {});
    throw error;
  }
}
