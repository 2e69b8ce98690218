/** One row of a table, whatever file it comes from. */
export interface TableRow {
  /** Where it begins in the file, counted from 1; `null` where the file has no lines that mean anything to a reader. */
  line: number | null;
  /** Before the name of a column in messages, such as `applications[3].`; `''` for tables. */
  path: string;
  /** As many as there are columns, as they stand there. */
  cells: readonly string[];
}

export interface Table {
  /** `''` where a column has no name. */
  columns: readonly string[];
  rows: readonly TableRow[];
}

/** The most that a table may hold; more is refused before anything is made of it (H5). */
export const TABLE_LIMITS = { bytes: 50_000_000, rows: 20_000, columns: 200 } as const;
