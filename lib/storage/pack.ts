import { boundedJson } from './boundedJson';
import { checksum } from './checksum';
import { isNamed, type MirrorRecord, readHeader, withHeader } from './mirrorFile';
import type { RecordKind } from './rows';

/** Many records in one file of the mirror: all of them are on the disk, or none. */
export interface Pack {
  /** The exchange that wrote it, so that it is known again when the database was lost (S19); `null` for any other change. */
  operationId: string | null;
  records: MirrorRecord[];
}

export interface ReadPack extends Pack {
  /** `false` when lines were damaged and `records` is what is left. */
  isWhole: boolean;
}

/** Above that of files with one record, so that a build which knows only those leaves packs as they are. */
const PACK_VERSION = 2;
/** In UTF-16 units. 10,000 applications with ten entries each come to some 20 million. */
const MAX_LENGTH = 50_000_000;

/** More changes than one file of the mirror may hold. */
export class PackTooLarge extends Error {
  override name = 'PackTooLarge';
}

const NAME = /^pack\.[0-9a-f-]{36}\.txt$/;

/** Never the name of another pack: one that stands there may hold the only second copy of its records. */
export function newPackName(): string {
  return `pack.${crypto.randomUUID()}.txt`;
}

export function isPackName(name: string): boolean {
  return NAME.test(name);
}

/** Each line stands alone: its check sum, what it is, its value. JSON has neither tabs nor line ends of its own. */
function writeLine({ kind, id, rev, value }: MirrorRecord): string {
  const line = `${JSON.stringify([kind, id, rev])}\t${JSON.stringify(value)}`;
  return `${checksum(line)}\t${line}`;
}

/** @throws {PackTooLarge} when it is larger than one file may be */
export function writePack({ operationId, records }: Pack): string {
  const text = withHeader([JSON.stringify({ operationId }), ...records.map(writeLine)].join('\n'), PACK_VERSION);
  if (text.length > MAX_LENGTH) throw new PackTooLarge();
  return text;
}

/** The value is read when it is asked for: a start that finds nothing newer needs none. */
function readLine(line: string, isWhole: boolean): MirrorRecord | undefined {
  const [sum, head = '', text = ''] = line.split('\t', 3);
  if (!isWhole && checksum(`${head}\t${text}`) !== sum) return undefined;
  const named = boundedJson(head);
  if (!Array.isArray(named)) return undefined;
  const [kind, id, rev] = named as [RecordKind, string, number];
  if (!isNamed({ kind, id, rev })) return undefined;
  return {
    kind,
    id,
    rev,
    get value() {
      return boundedJson(text);
    },
  };
}

/** What a pack holds, also of a damaged one what is left; `newer` when a later build wrote it. */
export function readPack(text: string): ReadPack | 'newer' | 'damaged' {
  const found = text.length <= MAX_LENGTH ? readHeader(text) : undefined;
  if (!found) return 'damaged';
  if (found.version > PACK_VERSION && found.isWhole) return 'newer';
  const [first = '', ...lines] = found.body.split('\n');
  const { operationId } = Object(boundedJson(first)) as { operationId?: unknown };
  const records = lines.flatMap((line) => readLine(line, found.isWhole) ?? []);
  const isWhole = found.isWhole && records.length === lines.length;
  if (records.length === 0 && !isWhole) return 'damaged';
  return { operationId: typeof operationId === 'string' ? operationId : null, records, isWhole };
}
