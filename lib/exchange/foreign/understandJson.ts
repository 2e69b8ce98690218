import { type TableChoices, type TableContext, type TableUnderstanding, understandTable } from '../csv/readCsv';
import { TABLE_LIMITS, type Table } from '../csv/table';
import { anyRecords } from './anyRecords';
import { careerForge } from './careerForge';
import { cellText } from './cellText';
import type { FoundRecord } from './foundRecords';
import { isRecord } from './isRecord';
import { jobTrail } from './jobTrail';

const SHAPES = [jobTrail, careerForge, anyRecords];
/** What only the program that wrote it needs. It is shown as left out, and can be chosen like any other. */
const INNER =
  /^(?:_?id|uuid|user_?id|rank|__v|created_?at|updated_?at|extraction(?:\..*)?|job_?posting_?id|job_?id|resume_?id)$/i;

/**
 * Understands the export of another tracker, told by its shape and not by its name. Its records become rows and their fields columns,
 * so that all that is shown and asked of tables holds for them.
 */
export function understandJson(value: unknown, choices: TableChoices, context: TableContext): TableUnderstanding {
  const refuse = (code: 'unknown-format' | 'too-many' | 'empty', limit?: number): TableUnderstanding => ({
    ok: false,
    problems: [{ file: context.file, line: null, field: '', code, ...(limit !== undefined && { limit }) }],
  });
  let records: FoundRecord[] | undefined;
  for (const shape of SHAPES) records ??= shape(value);
  if (!records) return refuse('unknown-format');
  if (records.length === 0) return refuse('empty');
  if (records.length > TABLE_LIMITS.rows) return refuse('too-many', TABLE_LIMITS.rows);
  const table = tableOf(records);
  if (table === null) return refuse('too-many', TABLE_LIMITS.columns);
  const inner = Object.fromEntries(
    table.columns.flatMap((name, column) => (INNER.test(name) ? [[column, 'leftOut' as const]] : [])),
  );
  return { ok: true, understood: understandTable(table, { ...choices, uses: { ...inner, ...choices.uses } }, context) };
}

/** `null` where the records have more different fields than a table may have columns. */
function tableOf(records: readonly FoundRecord[]): Table | null {
  const columns = new Map<string, number>();
  const flat = records.map(({ path, fields }) => ({ path, cells: flatten(fields) }));
  for (const { cells } of flat) {
    for (const name of cells.keys()) if (!columns.has(name)) columns.set(name, columns.size);
    if (columns.size > TABLE_LIMITS.columns) return null;
  }
  const names = [...columns.keys()];
  return {
    columns: names,
    rows: flat.map(({ path, cells }) => ({
      line: null,
      path: `${path}.`,
      cells: names.map((name) => cells.get(name) ?? ''),
    })),
  };
}

/** `salary: { min }` becomes `salary.min`; a company or person that is a record goes by its name. */
function flatten(fields: FoundRecord['fields']): Map<string, string> {
  const cells = new Map<string, string>();
  for (const [name, value] of Object.entries(fields).slice(0, TABLE_LIMITS.columns + 1)) {
    if (!isRecord(value)) {
      cells.set(name, cellText(value));
      continue;
    }
    for (const [part, item] of Object.entries(value).slice(0, TABLE_LIMITS.columns + 1))
      cells.set(part === 'name' ? name : `${name}.${part}`, cellText(item));
  }
  return cells;
}
