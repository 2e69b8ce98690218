import Papa from 'papaparse';
import type { Application, Language } from '../../domain/application';
import { guard } from './formulaGuard';
import { tableHeader, tableRows } from './tableRows';

/**
 * `excel`: semicolons and a byte order mark, which a German Excel needs to open the file by a double click with all its
 * letters. `plain`: commas and nothing before the header (RFC 4180), for every other program.
 */
export type TableVariant = 'excel' | 'plain';

const VARIANTS: Readonly<Record<TableVariant, { mark: string; delimiter: string }>> = {
  excel: { mark: '\ufeff', delimiter: ';' },
  plain: { mark: '', delimiter: ',' },
};

/**
 * Also what separates cells for others stands in quotes: a program that expects it and so cuts a row in the wrong place is
 * left with a single quote, of which it makes no formula.
 */
const hasSeparator = (cell: string) => /[,;\t\r\n"]/.test(cell);

/**
 * A CSV file in parts, one for the header and one for each application, so that a page can stay responsive between them.
 * Days are ISO 8601 in both variants: spreadsheets of every language take them for days, and no reader has to guess.
 *
 * @example [...writeTable(applications, { language: 'de', variant: 'excel' })].join('')
 */
export function* writeTable(
  applications: readonly Application[],
  { language, variant }: { language: Language; variant: TableVariant },
): Generator<string> {
  const { mark, delimiter } = VARIANTS[variant];
  const people = applications.reduce((most, { contacts }) => Math.max(most, contacts.length), 1);
  const lines = (rows: string[][]) =>
    `${Papa.unparse(
      rows.map((row) => row.map(guard)),
      { delimiter, newline: '\r\n', quotes: hasSeparator },
    )}\r\n`;
  yield mark + lines([tableHeader(people, language)]);
  for (const application of applications) yield lines(tableRows(application, people, language));
}
