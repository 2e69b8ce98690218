import {
  readUnderstood,
  type TableChoices,
  type TableContext,
  understandCsv,
} from '../../../../lib/exchange/csv/readCsv';
import { asFile, type RowsReading } from '../../../../lib/exchange/csv/rows/readRows';
import type { FileReading } from '../../../../lib/exchange/incoming';

/** A Friday noon in Berlin. */
export const CONTEXT: TableContext = {
  file: 'liste.csv',
  now: Date.parse('2026-11-27T12:00:00+01:00'),
  zone: 'Europe/Berlin',
  country: 'DE',
  region: 'BE',
};

export function finish<Result>(work: Generator<unknown, Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The rows of a table in text, read to the end. */
export function rowsOf(text: string, choices: TableChoices = {}): RowsReading {
  const understanding = understandCsv(text, choices, CONTEXT);
  if (!understanding.ok) return { applications: [], problems: understanding.problems, notes: [], faulty: 0 };
  return finish(readUnderstood(understanding.understood, choices, CONTEXT));
}

/** The whole way of a text: what would be imported, or why not. */
export function fileOf(text: string, choices: TableChoices = {}, leavesOut = false): FileReading {
  const understanding = understandCsv(text, choices, CONTEXT);
  if (!understanding.ok) return understanding;
  return asFile(finish(readUnderstood(understanding.understood, choices, CONTEXT)), CONTEXT.file, leavesOut);
}

/** The one application of a text. */
export function firstOf(text: string, choices?: TableChoices) {
  const reading = fileOf(text, choices);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  const [first] = reading.incoming.applications;
  if (!first) throw new Error('nothing was read');
  return first;
}
