import type { Application } from '../domain/application';
import { commit, type RecordChange } from './commit';
import type { StoreParts } from './store-parts';

/** The changes that take the sketches of sent letters out of all records but those named. */
export async function findSketches({ database }: StoreParts, except: ReadonlySet<string>): Promise<RecordChange[]> {
  const rows = await database.applications.filter(({ id, value }) => hasSketches(value) && !except.has(id)).toArray();
  return rows.flatMap(({ value, ...before }): RecordChange[] => {
    if (!value) return [];
    const rev = before.rev + 1;
    const after = { id: before.id, rev, value: { ...withoutSketches(value), rev } };
    return [{ kind: 'application', before: { ...before, value }, after }];
  });
}

/** Takes the sketches of sent letters out of all records, and out of what an undo would bring back. Asked again, it does nothing. */
export async function forgetSketches(parts: StoreParts): Promise<void> {
  const changes = await findSketches(parts, new Set());
  if (changes.length > 0) await commit(parts, changes);
  await forgetInOperations(parts);
}

async function forgetInOperations({ database: { operations, meta } }: StoreParts): Promise<void> {
  await operations
    .filter(({ before }) => hasSketches(before))
    .modify((operation) => {
      operation.before = operation.before && withoutSketches(operation.before);
    });
  await meta
    .where('id')
    .equals('last-exchange')
    .modify((row) => {
      if (row.id !== 'last-exchange') return;
      for (const record of row.value.records)
        if (record.kind === 'application') record.before = record.before && withoutSketches(record.before);
    });
}

/** Also of what a file holds and nobody has checked yet. */
export function hasSketches(application: unknown): boolean {
  const { letters } = Object(application) as Partial<Application>;
  return Array.isArray(letters) && letters.some((letter) => letter?.sketch?.length > 0);
}

export const withoutSketches = (application: Application): Application => ({
  ...application,
  letters: application.letters.map((letter) => ({ ...letter, sketch: [] })),
});
