import { boundedJson } from './boundedJson';
import { checksum } from './checksum';
import { RECORD_KINDS, type RecordKind, type Row } from './rows';
import { safeName } from './safeName';

/** One record as a file holds it; the value is not yet checked. */
export interface MirrorRecord extends Row<unknown> {
  kind: RecordKind;
}

/**
 * Layout of a file: the record alone, without what the database keeps for its indexes. It is raised only when records become
 * what older builds would misread, since a build that finds a newer file can't restore from it.
 */
const FILE_VERSION = 1;
const MAX_LENGTH = 4_000_000;
const HEADER = /^nachklang (\d{1,6}) ([0-9a-f]{8})\n/;

export function mirrorFileName(kind: RecordKind, id: string): string {
  return `${kind}.${safeName(id)}.txt`;
}

/** The line before everything that the mirror keeps: whose it is, its version, and whether it is whole. */
export function withHeader(body: string, version: number): string {
  return `nachklang ${version} ${checksum(body)}\n${body}`;
}

export interface ReadBody {
  body: string;
  version: number;
  isWhole: boolean;
}

/** What stands behind the header, or `undefined` where there is none. */
export function readHeader(text: string): ReadBody | undefined {
  const header = HEADER.exec(text.slice(0, 30));
  if (!header) return undefined;
  const body = text.slice(header[0].length);
  return { body, version: Number(header[1]), isWhole: checksum(body) === header[2] };
}

export function writeMirrorFile({ kind, id, rev, value }: MirrorRecord): string {
  return withHeader(JSON.stringify({ kind, id, rev, value }), FILE_VERSION);
}

/** Whether kind, id and rev are those of a record. */
export function isNamed(given: { kind?: unknown; id?: unknown; rev?: unknown }): boolean {
  const isKnown = RECORD_KINDS.some((each) => each === given.kind);
  return isKnown && typeof given.id === 'string' && Number.isSafeInteger(given.rev) && Number(given.rev) > 0;
}

function isRecord(value: unknown): value is MirrorRecord {
  return typeof value === 'object' && value !== null && isNamed(value) && 'value' in value;
}

/** What a file holds: a record, `newer` when a later build wrote it, or `damaged`. */
export function readMirrorFile(name: string, text: string): MirrorRecord | 'newer' | 'damaged' {
  const found = text.length <= MAX_LENGTH ? readHeader(text) : undefined;
  if (!found?.isWhole) return 'damaged';
  if (found.version > FILE_VERSION) return 'newer';
  const value = boundedJson(found.body);
  return isRecord(value) && mirrorFileName(value.kind, value.id) === name ? value : 'damaged';
}
