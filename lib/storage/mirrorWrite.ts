import type { RecordChange } from './commit';
import type { Mirror } from './mirror';
import { newPackName } from './pack';

/** How a change is written to the mirror, and taken back when the database has not taken it. */
export interface MirrorWrite {
  isPack: boolean;
  write: () => Promise<unknown>;
  /** Whether everything could be put back. */
  putBack: () => Promise<boolean>;
}

async function isDone(work: Promise<void>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    console.warn('The mirror keeps a change that was not acknowledged', error);
    return false;
  }
}

/** A file for each record. */
export function writeSingles(mirror: Mirror, changes: RecordChange[]): MirrorWrite {
  return {
    isPack: false,
    write: async () => {
      for (const { kind, after } of changes) await mirror.write({ kind, ...after });
    },
    putBack: async () => {
      let isBack = true;
      for (const { kind, before, after } of changes)
        if (!(await isDone(before ? mirror.write({ kind, ...before }) : mirror.remove(kind, after.id)))) isBack = false;
      return isBack;
    },
  };
}

/** One file for all of them: it is there as a whole or not at all. */
export function writeAsPack(mirror: Mirror, changes: RecordChange[], operationId: string | null): MirrorWrite {
  const name = newPackName();
  const records = changes.map(({ kind, after }) => ({ kind, ...after }));
  return {
    isPack: true,
    write: () => mirror.writePack({ operationId, records }, name),
    putBack: () => isDone(mirror.removeFile(name)),
  };
}
