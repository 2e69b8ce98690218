import type { Application } from '../domain/application';
import { commit, type RecordChange } from './commit';
import type { StoreParts } from './store-parts';

/** Takes the sketches of sent letters out of all records, and out of what an undo would bring back. Asked again, it does nothing. */
export async function forgetSketches(parts: StoreParts): Promise<void> {
  const { applications, operations } = parts.database;
  const rows = await applications.filter(({ value }) => hasSketches(value)).toArray();
  await commit(
    parts,
    rows.flatMap(({ value, ...before }): RecordChange[] => {
      if (!value) return [];
      const rev = before.rev + 1;
      const after = { id: before.id, rev, value: { ...withoutSketches(value), rev } };
      return [{ kind: 'application', before: { ...before, value }, after }];
    }),
  );
  await operations
    .filter(({ before }) => hasSketches(before))
    .modify((operation) => {
      operation.before = operation.before && withoutSketches(operation.before);
    });
}

const hasSketches = (application: Application | null) =>
  (application?.letters ?? []).some(({ sketch }) => sketch.length > 0);

const withoutSketches = (application: Application): Application => ({
  ...application,
  letters: application.letters.map((letter) => ({ ...letter, sketch: [] })),
});
