import type { Country, Instant, ZoneName } from '../../domain/application';
import type { FileProblem } from '../incoming';
import { type ColumnUse, DAY_USES } from './columns/columnUse';
import { guessColumns } from './columns/guessColumns';
import { findOrder } from './dates/findOrder';
import type { DayOrder } from './dates/readDay';
import type { Delimiter } from './guessDelimiter';
import { parseTable } from './parseTable';
import { type RowsReading, readRows } from './rows/readRows';
import type { Table } from './table';

/** What the user has changed of what was guessed. */
export interface TableChoices {
  delimiter?: Delimiter;
  hasHeader?: boolean;
  /** By number of column. */
  uses?: Readonly<Record<number, ColumnUse>>;
  order?: DayOrder;
  roleForAll?: string;
}

/** What a table doesn't say itself. */
export interface TableContext {
  file: string;
  now: Instant;
  zone: ZoneName;
  country: Country;
  region: string;
}

/** A table as it is understood before its rows are read: what the preview shows and lets change. */
export interface UnderstoodTable {
  table: Table;
  uses: ColumnUse[];
  order: DayOrder;
  /** Days such as 03/12/2026 that could be read either way: the user is asked. */
  asksOrder: boolean;
  /** `null` where the file has no delimiter, such as JSON. */
  delimiter: Delimiter | null;
  hasHeader: boolean;
}

export type TableUnderstanding = { ok: true; understood: UnderstoodTable } | { ok: false; problems: FileProblem[] };

/**
 * Understands a text with a delimiter: its columns, what they hold, and how days are written there.
 *
 * @example understandCsv('Firma;Stelle;Gespräch am\n…', choices, context)
 */
export function understandCsv(text: string, choices: TableChoices, context: TableContext): TableUnderstanding {
  const parsing = parseTable(text, context.file, choices);
  if (!parsing.ok) return parsing;
  const { table, delimiter, hasHeader } = parsing;
  return { ok: true, understood: { ...understandTable(table, choices, context), delimiter, hasHeader } };
}

/** The same for a table that comes from elsewhere. */
export function understandTable(
  table: Table,
  { uses: chosen = {}, order }: TableChoices,
  { country }: Pick<TableContext, 'country'>,
): UnderstoodTable {
  const uses = guessColumns(table).map((use, column) => chosen[column] ?? use);
  const found = uses.flatMap((use, column) => (DAY_USES.includes(use) ? [findOrder(table.rows, column)] : []));
  const told = found.find((each) => each.order !== null)?.order;
  return {
    table,
    uses,
    order: order ?? told ?? (country === 'US' ? 'month-first' : 'day-first'),
    asksOrder: !told && found.some(({ matters }) => matters),
    delimiter: null,
    hasHeader: true,
  };
}

/** Reads the rows of an understood table in slices; see `readRows`. */
export function readUnderstood(
  { table, uses, order }: UnderstoodTable,
  choices: TableChoices,
  context: TableContext,
): Generator<number, RowsReading> {
  return readRows(table, { ...context, uses, order, roleForAll: choices.roleForAll ?? '' });
}
