import type { Database } from './database';

/**
 * Takes out of what an undo would bring back everything about one application; within the transaction that purges it. The
 * operations themselves stay known, so that none has a second effect (S19).
 */
export async function forgetUndo({ operations, meta }: Database, applicationId: string): Promise<void> {
  await operations
    .filter((operation) => operation.applicationId === applicationId && operation.before !== null)
    .modify((operation) => {
      operation.before = null;
    });
  await meta
    .where('id')
    .equals('last-exchange')
    .modify((row) => {
      if (row.id !== 'last-exchange') return;
      for (const record of row.value.records)
        if (record.kind === 'application' && record.id === applicationId) record.before = null;
    });
}
