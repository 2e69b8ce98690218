import type { BootReport } from '../domain/record-store';
import { MOST_SINGLE, type NewOperation, putRows } from './commit';
import { compare, type Differences } from './compare';
import type { MirrorContent } from './mirror';
import type { MirrorRecord } from './mirrorFile';
import { RECORD_KINDS } from './rows';
import type { StoreParts } from './store-parts';
import { tidyPacks } from './tidyPacks';

/** So that a pack stays well below what one file may hold. */
const IN_ONE_PACK = 2_000;

async function attempt(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    console.warn('A record could not be mirrored', error);
    return false;
  }
}

/** Gives the mirror what it lacks and returns how many records that were; what can't be taken today is tried again at the next start. */
async function mirrorAgain({ mirror }: StoreParts, records: MirrorRecord[]): Promise<number> {
  let written = 0;
  const size = records.length > MOST_SINGLE ? IN_ONE_PACK : 1;
  for (let start = 0; start < records.length; start += size) {
    const some = records.slice(start, start + size);
    const [first] = some;
    const write = async () =>
      size === 1 && first ? mirror.write(first) : mirror.writePack({ operationId: null, records: some });
    if (await attempt(write)) written += some.length;
  }
  return written;
}

/** The exchanges that the mirror knows of: sent again, they must not be taken for new ones (S19). There is nothing to undo them with. */
function operationsIn({ packs }: MirrorContent): NewOperation[] {
  return packs.flatMap(({ operationId, records }) => {
    if (operationId === null) return [];
    const changed = records.filter(({ kind }) => kind === 'application').length;
    const exchange = { changed, left: 0 };
    return [{ id: operationId, applicationId: '', rev: 0, before: null, isUndone: false, exchange }];
  });
}

/** What was found; whether the store may be written, and how many applications it has now. */
export interface RestoreReport extends Omit<BootReport, 'missing'> {
  isReadOnly: boolean;
  /** The database lacked something. */
  isChanged: boolean;
  applications: number;
  /** Whether every copy could be read, and every record has its two. */
  isComplete: boolean;
}

/**
 * Compares both copies and gives each what it lacks: the newest `rev` of every record wins, the row of a removal over what
 * it removed. What a newer build has written is left as it is. `wasLost`: the database is a new one.
 */
export async function restore(parts: StoreParts, wasLost: boolean): Promise<RestoreReport> {
  const content = await parts.mirror.readAll();
  const differences: Differences[] = [];
  for (const kind of RECORD_KINDS) differences.push(await compare(parts, kind, content, wasLost));
  const changes = differences.flatMap((each) => each.restored);
  if (changes.length > 0) await putRows(parts.database, changes, { found: operationsIn(content) });
  const stale = content.isNewer ? [] : differences.flatMap((each) => each.stale);
  const mirrored = await mirrorAgain(parts, stale);
  if (!content.isNewer && mirrored === stale.length) await tidyPacks(parts.mirror, content);
  return {
    restored: changes.filter(({ kind, after }) => kind === 'application' && after.value !== null).length,
    mirrored,
    quarantined: content.quarantined,
    isReadOnly: content.isNewer,
    isChanged: changes.length > 0,
    isComplete: content.unread.size === 0 && mirrored === stale.length,
    applications: differences.reduce((sum, each) => sum + each.applications, 0),
  };
}
