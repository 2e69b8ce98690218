import type { BootReport } from '../domain/record-store';
import { MOST_SINGLE, type NewOperation, putRows, tableOf } from './commit';
import { compare, type Differences } from './compare';
import type { MirrorContent } from './mirror';
import { type MirrorRecord, mirrorFileName } from './mirrorFile';
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
  /** As how many changes the applications among it were kept: all of a pack are one. */
  changes: number;
  applications: number;
  /** Whether every copy could be read, and every record has its two. */
  isComplete: boolean;
  /** Files that were damaged, whether or not they could be set aside. */
  damaged: number;
  /** Whether the mirror could be looked at. */
  isReachable: boolean;
}

/**
 * A file is made with nothing in it and filled afterwards, so a death in the middle of a new record's first write leaves an empty one.
 * It was damaged only where the record is known, or may have been, and no pack holds it.
 */
async function sortEmpty({ database, mirror }: StoreParts, content: MirrorContent, wasLost: boolean): Promise<void> {
  if (content.empty.size === 0 || content.isNewer) return;
  const known = new Set<string>();
  for (const kind of RECORD_KINDS)
    for (const id of await tableOf(database, kind).toCollection().primaryKeys()) known.add(mirrorFileName(kind, id));
  const packed = new Set<string>();
  for (const { records } of content.packs) for (const { kind, id } of records) packed.add(mirrorFileName(kind, id));
  for (const name of content.empty)
    if ((wasLost || known.has(name)) && !packed.has(name)) await mirror.setAside(name, '', content);
    else await mirror.removeFile(name).catch((error) => console.warn('An empty file could not be removed', error));
}

/**
 * Compares both copies and gives each what it lacks: the newest `rev` of every record wins, the row of a removal over what
 * it removed. What a newer build has written is left as it is. `wasLost`: the database is a new one.
 */
export async function restore(parts: StoreParts, wasLost: boolean): Promise<RestoreReport> {
  const content = await parts.mirror.readAll();
  await sortEmpty(parts, content, wasLost);
  const differences: Differences[] = [];
  for (const kind of RECORD_KINDS) differences.push(await compare(parts, kind, content, wasLost));
  const changes = differences.flatMap((each) => each.restored);
  if (changes.length > 0) await putRows(parts.database, changes, { found: operationsIn(content) });
  const stale = content.isNewer || !content.isReachable ? [] : differences.flatMap((each) => each.stale);
  const mirrored = await mirrorAgain(parts, stale);
  // A file that can't be read just now may be older than what a pack holds of its record.
  if (!content.isNewer && content.unread.size === 0 && mirrored === stale.length)
    await tidyPacks(parts.mirror, content);
  return {
    restored: changes.filter(({ kind, after }) => kind === 'application' && after.value !== null).length,
    mirrored,
    quarantined: content.quarantined,
    isReadOnly: content.isNewer,
    isChanged: changes.length > 0,
    changes: new Set(differences.flatMap((each) => each.sources)).size,
    damaged: content.damaged,
    isReachable: content.isReachable,
    isComplete: content.isReachable && content.unread.size === 0 && mirrored === stale.length,
    applications: differences.reduce((sum, each) => sum + each.applications, 0),
  };
}
