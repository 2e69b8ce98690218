import type { Country, Detail, Instant, ZoneName } from '../../../domain/application';
import { cleanText } from '../../../domain/transitions/cleanText';
import { LIMITS } from '../../../domain/transitions/limits';
import type { FileProblem, FileProblemCode } from '../../incoming';
import { unguard } from '../../table/formulaGuard';
import type { ColumnUse } from '../columns/columnUse';
import type { DayOrder } from '../dates/readDay';
import type { Table, TableRow } from '../table';

/** What a table doesn't say itself, and what the user has decided. */
export interface RowContext {
  file: string;
  now: Instant;
  zone: ZoneName;
  /** Preset for applications whose row names no country. */
  country: Country;
  region: string;
  uses: readonly ColumnUse[];
  order: DayOrder;
  /** For rows that name no role; `''`: such rows are faulty. */
  roleForAll: string;
}

/** One row on its way: its cells by what they are, its faults, and what is kept beside the fields. */
export interface RowReader {
  context: RowContext;
  row: TableRow;
  columns: readonly string[];
  problems: FileProblem[];
  notes: FileProblem[];
  details: Detail[];
}

const LONGEST_QUOTE = 80;

export function startRow(context: RowContext, { columns }: Table, row: TableRow): RowReader {
  return { context, row, columns, problems: [], notes: [], details: [] };
}

const NONE: readonly number[] = [];
/** Asked for every cell of every row, so worked out once for all rows that share the same uses. */
const columnsByUse = new WeakMap<readonly ColumnUse[], Map<ColumnUse, number[]>>();

/** The columns taken for that, in their order. */
export function columnsFor({ context: { uses } }: RowReader, use: ColumnUse): readonly number[] {
  const known = columnsByUse.get(uses) ?? rememberColumns(uses);
  return known.get(use) ?? NONE;
}

function rememberColumns(uses: readonly ColumnUse[]): Map<ColumnUse, number[]> {
  const found = new Map<ColumnUse, number[]>();
  uses.forEach((use, column) => {
    found.set(use, [...(found.get(use) ?? []), column]);
  });
  columnsByUse.set(uses, found);
  return found;
}

/** What stands in a column, clean and without our own guard against formulas. Longer than `longest`: a fault, and `''`. */
export function cellAt(
  reader: RowReader,
  column: number,
  longest: number,
  form: 'one-line' | 'lines' = 'one-line',
): string {
  const raw = reader.row.cells[column] ?? '';
  if (raw === '') return '';
  const text = raw.length > 4 * longest + 1_000 ? raw : cleanCell(raw, form);
  if (text.length <= longest) return text;
  reader.problems.push(problemAt(reader, column, 'too-long', { found: text, limit: longest }));
  return '';
}

/** Letters, numbers and signs of Western languages, without an apostrophe: most cells hold nothing that needs a closer look. */
const UNUSUAL = /[^ -&(-~¡-ɏ€„“”–]/;

function cleanCell(raw: string, form: 'one-line' | 'lines'): string {
  if (UNUSUAL.test(raw) || raw.includes('  ')) return cleanText(unguard(raw), form);
  return raw.trim();
}

/** The cell of the one column taken for that; `''` where there is none. */
export function cellFor(reader: RowReader, use: ColumnUse, longest: number, form?: 'one-line' | 'lines'): string {
  const [column] = columnsFor(reader, use);
  return column === undefined ? '' : cellAt(reader, column, longest, form);
}

export function problemAt(
  { context, row, columns }: RowReader,
  column: number | undefined,
  code: FileProblemCode,
  { found, limit }: { found?: string; limit?: number } = {},
): FileProblem {
  const name = column === undefined ? '' : columns[column] || `#${column + 1}`;
  return {
    file: context.file,
    line: row.line,
    field: `${row.path}${name}`.slice(0, 200),
    code,
    ...(found !== undefined && { found: found.slice(0, LONGEST_QUOTE) }),
    ...(limit !== undefined && { limit }),
  };
}

/**
 * Keeps a cell word for word, because no field of ours takes it; with a `code` the reader is told why. Of very long ones, such as whole
 * advertisements, only the beginning is kept, and that is told.
 */
export function keepAsDetail(reader: RowReader, column: number, code?: FileProblemCode): void {
  const raw = reader.row.cells[column] ?? '';
  const text = cleanCell(raw.slice(0, 2 * LIMITS.detail), 'lines');
  if (text === '') return;
  const name = cleanText(reader.columns[column] ?? '', 'one-line').slice(0, LIMITS.detailName) || `#${column + 1}`;
  const kept = text.slice(0, LIMITS.detail).replace(/[\ud800-\udbff]$/, '');
  reader.details.push({ name, text: kept });
  if (text.length > LIMITS.detail) reader.notes.push(problemAt(reader, column, 'too-long', { limit: LIMITS.detail }));
  if (code) reader.notes.push(problemAt(reader, column, code, { found: text }));
}
