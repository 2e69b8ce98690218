import Papa from 'papaparse';
import type { FileProblem } from '../incoming';
import { isHeaderRow } from './columns/isHeaderRow';
import { type Delimiter, guessDelimiter } from './guessDelimiter';
import { TABLE_LIMITS, type Table, type TableRow } from './table';

export interface TableChoice {
  delimiter?: Delimiter | undefined;
  hasHeader?: boolean | undefined;
  /** Of the text, where only its beginning matters. */
  lines?: number | undefined;
}

export type TableParsing =
  | { ok: true; table: Table; delimiter: Delimiter; hasHeader: boolean }
  | { ok: false; problems: FileProblem[] };

type Row = Pick<TableRow, 'line' | 'cells'>;

/** Excel's own hint at the delimiter, as a first line. */
const HINT = /^sep=(.)\r?\n/i;

/**
 * The rows of a text with a delimiter between cells; empty ones left out, each with the line it begins at. Quotes that never end, more
 * rows or columns than we take: refused with the line.
 *
 * @example parseTable('Firma;Stelle\nBeispiel;Köchin', 'a.csv')
 */
export function parseTable(text: string, file: string, choice: TableChoice = {}): TableParsing {
  const refuse = (code: FileProblem['code'], line: number | null, limit?: number): TableParsing => ({
    ok: false,
    problems: [{ file, line, field: '', code, ...(limit !== undefined && { limit }) }],
  });
  const hint = HINT.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const delimiter = choice.delimiter ?? (hint?.[1] as Delimiter | undefined) ?? guessDelimiter(body);
  const preview = choice.lines ?? MOST_LINES;
  const { data, errors } = Papa.parse<string[]>(body, { delimiter, skipEmptyLines: false, preview });
  const rows = withLines(data, hint ? 2 : 1);
  const open = errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return refuse('damaged', rows[open.row ?? 0]?.line ?? rows.at(-1)?.line ?? 1);
  const filled = rows.filter(({ cells }) => cells.some((cell) => HOLDS_SOMETHING.test(cell)));
  const wide = filled.find(({ cells }) => cells.length > TABLE_LIMITS.columns);
  if (wide) return refuse('too-many', wide.line, TABLE_LIMITS.columns);
  const [first] = filled;
  if (!first) return refuse('empty', null);
  const hasHeader = choice.hasHeader ?? isHeaderRow(first.cells);
  const body_ = hasHeader ? filled.slice(1) : filled;
  if (body_.length > TABLE_LIMITS.rows) return refuse('too-many', null, TABLE_LIMITS.rows);
  return { ok: true, table: tableOf(hasHeader ? first.cells : [], body_), delimiter, hasHeader };
}

/** Rows and the empty lines between them. */
const MOST_LINES = 4 * TABLE_LIMITS.rows;
const HOLDS_SOMETHING = /[^\s,;|]/;
const LINE_END = /\r\n|\r|\n/g;

/** A cell in quotes may go over several lines. */
function withLines(rows: readonly string[][], first: number): Row[] {
  let line = first;
  return rows.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) if (cell.includes('\n') || cell.includes('\r')) line += cell.match(LINE_END)?.length ?? 0;
    return { line: begins, cells };
  });
}

function tableOf(names: readonly string[], rows: readonly Row[]): Table {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), names.length);
  const fill = (cells: readonly string[]) =>
    cells.length === width ? cells : Array.from({ length: width }, (_, column) => cells[column] ?? '');
  return {
    columns: fill(names).map((name) => name.trim()),
    rows: rows.map(({ line, cells }) => ({ line, path: '', cells: fill(cells) })),
  };
}
