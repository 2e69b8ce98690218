import { type RecordChange, tableOf } from './commit';
import { hasSketches } from './forgetSketches';
import type { MirrorContent } from './mirror';
import { type Copy, copiesOf } from './mirrored';
import { type MirrorRecord, mirrorFileName } from './mirrorFile';
import { parseClaims } from './parseClaims';
import { parseSettings } from './parseSettings';
import type { RecordKind, Row } from './rows';
import type { StoreParts } from './store-parts';
import { withUnknownFields, withUnknownSettings } from './unknownFields';

/** The value of a mirrored record as its kind should be, or `undefined`. */
function parseValue({ parse }: StoreParts, { kind, id, rev, value }: MirrorRecord): unknown {
  if (value === null) return null;
  if (kind === 'settings') return withUnknownSettings(value, parseSettings(value));
  if (kind === 'reminders') return parseClaims(value);
  const application = parse(value);
  return application?.id === id ? withUnknownFields(value, { ...application, rev }) : undefined;
}

export interface Differences {
  /** Rows that the database lacks or holds older. */
  restored: RecordChange[];
  /** Where the applications among them were found: a pack, or a file of their own, by its name. */
  sources: string[];
  /** Rows that the mirror lacks, holds older, or holds otherwise: the database is what was acknowledged. */
  stale: MirrorRecord[];
  /** Applications that there are, in one copy or the other. */
  applications: number;
}

/** The newest copy that is newer than the row and fit to be one; what is not fit is set aside and taken from `copies`. */
async function findNewer(parts: StoreParts, copies: Copy[], rev: number, content: MirrorContent) {
  for (let copy = copies[0]; copy && copy.record.rev > rev; copy = copies[0]) {
    const value = parseValue(parts, copy.record);
    if (value !== undefined) return { after: { id: copy.record.id, rev: copy.record.rev, value }, copy };
    await parts.mirror.setAsideRecord(copy.record, copy.pack, content);
    copies.shift();
  }
  return undefined;
}

const isSame = (one: Row<unknown>, other: Row<unknown>) => JSON.stringify(one.value) === JSON.stringify(other.value);

/**
 * The copy that says what the database says. Packs are never written over, so the same rev says the same there. Only the first of
 * that rev counts, as it would if the database were lost: a file of its own may hold what was never acknowledged.
 */
function findEqual(row: Row<unknown>, copies: Copy[], isRestored: boolean): Copy | undefined {
  const first = copies.find(({ record }) => record.rev === row.rev);
  if (!first) return undefined;
  const isEqual = first.pack ? first.pack.isWhole : isRestored || isSame(first.record, row);
  return isEqual ? first : undefined;
}

/** Tells the packs which of their records are needed, and returns whether the mirror has the row. */
function isMirrored(row: Row<unknown>, copies: Copy[], isRestored: boolean): boolean {
  const equal = findEqual(row, copies, isRestored);
  equal?.pack?.needed.push(equal.record);
  for (const { record, pack } of copies)
    if (pack && pack !== equal?.pack && (row.value === null || hasSketches(record.value))) pack.isUnclean = true;
  return equal !== undefined;
}

/** What each side lacks of one kind of record. */
export async function compare(
  parts: StoreParts,
  kind: RecordKind,
  content: MirrorContent,
  wasLost: boolean,
): Promise<Differences> {
  const rows = new Map((await tableOf(parts.database, kind).toArray()).map((row) => [row.id, row]));
  const copies = copiesOf(kind, content, wasLost);
  const restored = new Map<string, RecordChange>();
  const sources = new Set<string>();
  for (const [id, list] of copies) {
    const before = rows.get(id);
    const found = await findNewer(parts, list, before?.rev ?? 0, content);
    if (!found) continue;
    restored.set(id, { kind, before, after: found.after } as RecordChange);
    const isShown = kind === 'application' && found.after.value !== null;
    if (isShown) sources.add(found.copy.pack?.name ?? mirrorFileName(kind, id));
  }
  for (const [id, { after }] of restored) rows.set(id, after);
  const isReadable = ({ id }: Row<unknown>) => !content.unread.has(mirrorFileName(kind, id));
  const stale = [...rows.values()]
    .filter(isReadable)
    .filter((row) => !isMirrored(row, copies.get(row.id) ?? [], restored.has(row.id)));
  return {
    restored: [...restored.values()],
    sources: [...sources],
    stale: stale.map(({ id, rev, value }) => ({ kind, id, rev, value })),
    applications: kind === 'application' ? [...rows.values()].filter(({ value }) => value !== null).length : 0,
  };
}
