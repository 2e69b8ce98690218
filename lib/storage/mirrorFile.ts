import { STORED_VERSION } from './database';
import { RECORD_KINDS, type RecordKind, type Row } from './rows';

/** One record as a file holds it; the value is not yet checked. */
export interface MirrorRecord extends Row<unknown> {
  kind: RecordKind;
}

const MAX_LENGTH = 4_000_000;
const MAX_DEPTH = 32;
const LONGEST_NAME = 160;
const HEADER = /^nachklang (\d{1,6}) ([0-9a-f]{8})\n/;

/** FNV-1a over UTF-16 units: tells a damaged file from a whole one. */
function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * A file name for any id: small letters, digits and hyphens stay, everything else becomes its code, so that ids which
 * differ in case alone, or are names that a system reserves, stay apart and harmless.
 */
export function mirrorFileName(kind: RecordKind, id: string): string {
  const safe = id.replace(/[^a-z0-9-]/g, (unit) => `_${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const short = safe.length <= LONGEST_NAME ? safe : `${safe.slice(0, LONGEST_NAME)}~${checksum(id)}${checksum(safe)}`;
  return `${kind}.${short}.txt`;
}

export function writeMirrorFile({ kind, id, rev, value }: MirrorRecord): string {
  const text = JSON.stringify({ kind, id, rev, value });
  return `nachklang ${STORED_VERSION} ${checksum(text)}\n${text}`;
}

/** Nesting of 20,000 makes structured cloning throw (Chromium 156, 2026-11): nothing of ours is nearly as deep. */
function isTooDeep(value: unknown, left = MAX_DEPTH): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return left === 0 || Object.values(value).some((each) => isTooDeep(each, left - 1));
}

function isRecord(value: unknown): value is MirrorRecord {
  if (typeof value !== 'object' || value === null) return false;
  const { kind, id, rev } = value as Partial<MirrorRecord>;
  const isKnown = RECORD_KINDS.some((each) => each === kind);
  return isKnown && typeof id === 'string' && Number.isSafeInteger(rev) && Number(rev) > 0 && 'value' in value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What a file holds: a record, `newer` when a later build wrote it, or `damaged`. */
export function readMirrorFile(name: string, text: string): MirrorRecord | 'newer' | 'damaged' {
  const header = text.length <= MAX_LENGTH ? HEADER.exec(text) : null;
  if (!header) return 'damaged';
  const body = text.slice(header[0].length);
  if (checksum(body) !== header[2]) return 'damaged';
  if (Number(header[1]) > STORED_VERSION) return 'newer';
  const value = parseJson(body);
  if (!isRecord(value) || isTooDeep(value)) return 'damaged';
  return mirrorFileName(value.kind, value.id) === name ? value : 'damaged';
}
