import type { FileProblem } from '../incoming';
import type { CellReading } from './codec';
import type { Column } from './column';
import { unguard } from './formulaGuard';

const LONGEST_QUOTE = 80;

/** One row of a file that was taken apart, with the line it begins on. */
export interface TableRow {
  /** Counted from 1. */
  line: number;
  cells: readonly string[];
}

/** Where a row is read from, and where its faults are told. */
export interface RowReader {
  file: string;
  row: TableRow;
  /** Index of a column by its name, and by its name in small letters. */
  indexes: ReadonlyMap<string, number>;
  problems: FileProblem[];
}

/** What stands in a column of the row, without the guard against formulas; `''` where the file has no such column. */
export function cellOf(reader: RowReader, names: readonly string[]): string {
  for (const name of names) {
    const index = indexOf(reader, name);
    if (index !== undefined) return unguard(reader.row.cells[index] ?? '').trim();
  }
  return '';
}

/** Whoever edits a header may have changed its capitals. */
export function indexOf({ indexes }: RowReader, name: string): number | undefined {
  return indexes.get(name) ?? indexes.get(name.toLowerCase());
}

/**
 * Reads the columns of one shape. An empty cell gives `empty`'s value where it has one; a faulty one is told as a problem and
 * left out.
 *
 * @param prefix what stands before the columns' names, such as `Person 1: `
 */
export function readCells<Shape>(
  reader: RowReader,
  columns: readonly Column<Shape>[],
  empty: Partial<Shape>,
  prefix = '',
): Partial<Shape> {
  const shape: Partial<Shape> = { ...empty };
  for (const column of columns) {
    const names = [column.en, column.de].map((name) => prefix + name);
    const text = cellOf(reader, names);
    if (text === '' && column.property in empty) continue;
    const reading: CellReading<unknown> = text === '' ? { code: 'required' } : column.read(text);
    if ('value' in reading) shape[column.property] = reading.value as Shape[typeof column.property];
    else tell(reader, names, text, reading);
  }
  return shape;
}

function tell(
  reader: RowReader,
  names: readonly string[],
  text: string,
  fault: Pick<FileProblem, 'code' | 'limit'>,
): void {
  const { file, row, problems } = reader;
  const field = names.find((name) => indexOf(reader, name) !== undefined) ?? names[0] ?? '';
  const found = text === '' ? {} : { found: text.slice(0, LONGEST_QUOTE) };
  problems.push({ file, line: row.line, field, ...fault, ...found });
}
