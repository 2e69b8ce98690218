import type { BootReport } from '../domain/record-store';
import { putRows, type RecordChange, tableOf } from './commit';
import { connect, isNewer } from './database';
import type { MirrorContent } from './mirror';
import type { MirrorRecord } from './mirrorFile';
import { parseClaims } from './parseClaims';
import { parseSettings } from './parseSettings';
import { RECORD_KINDS, type RecordKind, type Row } from './rows';
import type { StoreParts } from './store-parts';

/** The value of a mirrored record as its kind should be, or `undefined`. */
function parseValue({ parse }: StoreParts, { kind, id, rev, value }: MirrorRecord): unknown {
  if (value === null) return null;
  if (kind === 'settings') return parseSettings(value);
  if (kind === 'reminders') return parseClaims(value);
  const application = parse(value);
  return application?.id === id ? { ...application, rev } : undefined;
}

interface Differences {
  /** Rows that the database lacks or holds older. */
  restored: RecordChange[];
  /** Rows that the mirror lacks, holds older, or holds otherwise: the database is what was acknowledged. */
  stale: MirrorRecord[];
}

const isSame = (one: Row<unknown>, other: Row<unknown>) =>
  one.rev === other.rev && JSON.stringify(one.value) === JSON.stringify(other.value);

async function compare(parts: StoreParts, kind: RecordKind, content: MirrorContent): Promise<Differences> {
  const stored = new Map((await tableOf(parts.database, kind).toArray()).map((row) => [row.id, row]));
  const mirrored = new Map(content.records.filter((each) => each.kind === kind).map((each) => [each.id, each]));
  const restored: RecordChange[] = [];
  for (const record of mirrored.values()) {
    const before = stored.get(record.id);
    if (record.rev <= (before?.rev ?? 0)) continue;
    const value = parseValue(parts, record);
    const after = { id: record.id, rev: record.rev, value };
    if (value !== undefined) restored.push({ kind, before, after } as RecordChange);
    else {
      await parts.mirror.setAsideRecord(record, content);
      mirrored.delete(record.id);
    }
  }
  const stale = [...stored.values()].filter((row) => {
    const record = mirrored.get(row.id);
    return !record || (record.rev <= row.rev && !isSame(record, row));
  });
  return { restored, stale: stale.map(({ id, rev, value }) => ({ kind, id, rev, value })) };
}

/** A mirror that cannot take everything back today is tried again at the next start. */
async function mirrorAgain({ mirror }: StoreParts, records: MirrorRecord[]): Promise<number> {
  let written = 0;
  for (const record of records) {
    try {
      await mirror.write(record);
      written += 1;
    } catch (error) {
      console.warn('A record could not be mirrored', error);
    }
  }
  return written;
}

/** What a start found; whether the store may be written. */
export interface RestoreReport extends BootReport {
  isReadOnly: boolean;
}

/**
 * Compares both copies at a start and gives each what it lacks: the newest `rev` of every record wins, the row of a
 * removal over what it removed. What a newer build has written is left as it is.
 */
export async function restore(parts: StoreParts): Promise<RestoreReport> {
  await connect(parts.database);
  if (await isNewer(parts.database)) return { restored: 0, quarantined: 0, mirrored: 0, isReadOnly: true };
  const content = await parts.mirror.readAll();
  const differences: Differences[] = [];
  for (const kind of RECORD_KINDS) differences.push(await compare(parts, kind, content));
  const changes = differences.flatMap((each) => each.restored);
  if (changes.length > 0) await putRows(parts.database, changes);
  const stale = content.isNewer ? [] : differences.flatMap((each) => each.stale);
  return {
    restored: changes.filter(({ kind, after }) => kind === 'application' && after.value !== null).length,
    mirrored: await mirrorAgain(parts, stale),
    quarantined: content.quarantined,
    isReadOnly: content.isNewer,
  };
}
