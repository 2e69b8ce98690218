import type { Instant, ZoneName } from '../domain/application';
import { decodeText } from './csv/decodeText';
import { parseTable } from './csv/parseTable';
import { TABLE_LIMITS } from './csv/table';
import { isRecord, own } from './foreign/isRecord';
import type { FileProblem, FileReading } from './incoming';
import { parseJson } from './parseJson';
import { isOwnTable, readTable } from './table/readTable';
import { kindOf } from './understandText';

/** What a file is, by what stands in it. `reading`: a table of ours, or why nothing can be read; `backup`: for the way back of backups. */
export type KnownFile =
  | { kind: 'table' }
  | { kind: 'calendar'; text: string }
  | { kind: 'backup' }
  | { kind: 'reading'; reading: FileReading };

const MEGABYTE = 1_000_000;
/** Within so many lines the names of the columns stand. */
const HEAD = 50;

/**
 * Tells what was chosen, by its content alone: names and endings of files say nothing.
 *
 * @example recogniseFile(bytes, { file: 'einladung.ics', now, zone }).kind // 'calendar'
 */
export function recogniseFile(bytes: Uint8Array, context: { file: string; now: Instant; zone: ZoneName }): KnownFile {
  const refuse = (code: FileProblem['code'], limit?: number): KnownFile => ({
    kind: 'reading',
    reading: {
      ok: false,
      problems: [{ file: context.file, line: null, field: '', code, ...(limit !== undefined && { limit }) }],
    },
  });
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > TABLE_LIMITS.bytes) return refuse('too-large', TABLE_LIMITS.bytes / MEGABYTE);
  const { text } = decodeText(bytes);
  const kind = kindOf(text);
  if (kind === 'calendar') return { kind, text };
  if (kind === 'json') return isBackup(text, context.file) ? { kind: 'backup' } : { kind: 'table' };
  const head = parseTable(text, context.file, { hasHeader: true, lines: HEAD });
  if (!head.ok || !isOwnTable(head.table.columns)) return { kind: 'table' };
  const parsing = parseTable(text, context.file, { hasHeader: true });
  if (!parsing.ok) return { kind: 'table' };
  const rows = parsing.table.rows.map(({ line, cells }) => ({ line: line ?? 1, cells }));
  return { kind: 'reading', reading: readTable(parsing.table.columns, rows, context) };
}

/** Only the start of the text is worth a look before it is taken apart: backups of ours begin with their format. */
function isBackup(text: string, file: string): boolean {
  if (!text.slice(0, 2_000).includes('nachklang-backup')) return false;
  const parsing = parseJson(text, file);
  return parsing.ok && isRecord(parsing.value) && own(parsing.value, 'format') === 'nachklang-backup';
}
