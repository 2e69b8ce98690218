import type { FoundPack, MirrorContent } from './mirror';
import type { MirrorRecord } from './mirrorFile';
import type { RecordKind } from './rows';

/** One copy of a record in the mirror, and the pack it lies in, if it does. */
export interface Copy {
  record: MirrorRecord;
  pack?: FoundPack;
}

/** A file of its own was written after a pack that has the same rev, as a rule; where it was not, a start writes it anew. */
const newestFirst = (one: Copy, other: Copy) =>
  other.record.rev - one.record.rev || Number(Boolean(one.pack)) - Number(Boolean(other.pack));

/**
 * All copies of each record of a kind, the newest first. What is left of a damaged pack counts only where the database was
 * lost: a part of an exchange that was never finished must not come in beside what is there (H6).
 */
export function copiesOf(kind: RecordKind, { records, packs }: MirrorContent, wasLost: boolean): Map<string, Copy[]> {
  const copies = new Map<string, Copy[]>();
  const add = (copy: Copy) => {
    if (copy.record.kind !== kind) return;
    const known = copies.get(copy.record.id);
    if (known) known.push(copy);
    else copies.set(copy.record.id, [copy]);
  };
  for (const record of records) add({ record });
  for (const pack of packs) if (pack.isWhole || wasLost) for (const record of pack.records) add({ record, pack });
  for (const list of copies.values()) if (list.length > 1) list.sort(newestFirst);
  return copies;
}
