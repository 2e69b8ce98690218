import type { Application } from '../../../domain/application';
import { parseApplication } from '../../../domain/parseApplication';
import type { FileProblem, FileReading } from '../../incoming';
import type { Table } from '../table';
import { type Gathered, gatherRow } from './gatherRows';
import { readRow } from './readRow';
import { problemAt, type RowContext, type RowReader, startRow } from './rowReader';

/** What became of a table, faulty rows told and left aside. */
export interface RowsReading {
  applications: Application[];
  problems: FileProblem[];
  notes: FileProblem[];
  /** Rows with a fault. */
  faulty: number;
}

/** So many are told one by one; nobody reads more. */
const MOST_TOLD = 200;
const SLICE = 250;

/**
 * Reads the rows of a table one by one and tells from time to time how many are done, so that a page can breathe between.
 *
 * @returns everything that could be read, and what is wrong with the rest
 */
export function* readRows(table: Table, context: RowContext): Generator<number, RowsReading> {
  const gathered: Gathered = new Map();
  const problems: FileProblem[] = [];
  const notes: FileProblem[] = [];
  let faulty = 0;
  for (const [index, row] of table.rows.entries()) {
    if (index % SLICE === 0) yield index;
    const reader = startRow(context, table, row);
    take(reader, gathered);
    if (reader.problems.length > 0) {
      faulty += 1;
      if (problems.length < MOST_TOLD) problems.push(...reader.problems);
    } else if (notes.length < MOST_TOLD) notes.push(...reader.notes);
  }
  return { applications: [...gathered.values()], problems, notes, faulty };
}

function take(reader: RowReader, gathered: Gathered): void {
  const read = readRow(reader);
  if (reader.problems.length > 0) return;
  const gathering = gatherRow(gathered, read, reader.context.now);
  if (!gathering.ok) reader.problems.push(problemAt(reader, undefined, gathering.code, { limit: gathering.limit }));
  else if (gathering.note) reader.notes.push(problemAt(reader, undefined, gathering.note, { found: read.company }));
}

/**
 * All or nothing: what comes of the rows as one file. With a fault nothing does, unless the user has said that faulty rows be left out;
 * then their faults are among the notes.
 */
export function asFile({ applications, problems, notes }: RowsReading, file: string, leavesOut: boolean): FileReading {
  if (problems.length > 0 && !leavesOut) return { ok: false, problems };
  if (applications.length === 0)
    return { ok: false, problems: problems.length > 0 ? problems : [{ file, line: null, field: '', code: 'empty' }] };
  const checked = applications.map(parseApplication);
  const bad = checked.indexOf(undefined);
  // Nothing comes here that isn't as the store wants it; if it did, it must not be written.
  if (bad !== -1)
    return { ok: false, problems: [{ file, line: null, field: applications[bad]?.company ?? '', code: 'wrong-type' }] };
  return { ok: true, incoming: { applications, settings: null }, notes: [...problems, ...notes] };
}
