import {
  type TableChoices,
  type TableContext,
  type TableUnderstanding,
  understandCsv,
  understandTable,
} from './csv/readCsv';
import { parseMarkdownTable } from './foreign/parseMarkdownTable';
import { understandJson } from './foreign/understandJson';
import { parseJson } from './parseJson';

/** What a text is, by its first signs and never by the name of its file. */
export type TextKind = 'json' | 'calendar' | 'table';

/** @example kindOf('BEGIN:VCALENDAR\r\n…') // 'calendar' */
export function kindOf(text: string): TextKind {
  const start = text.slice(0, 1_000).replace(/^[\ufeff\s]+/, '');
  if (/^[{[]/.test(start)) return 'json';
  return /^BEGIN:VCALENDAR/i.test(start) ? 'calendar' : 'table';
}

/**
 * Understands the table in a text: JSON of other trackers, a table in Markdown, or cells with a delimiter.
 *
 * @example understandText('Firma;Stelle\n…', {}, context)
 */
export function understandText(text: string, choices: TableChoices, context: TableContext): TableUnderstanding {
  if (kindOf(text) === 'json') {
    const parsing = parseJson(text, context.file);
    return parsing.ok ? understandJson(parsing.value, choices, context) : { ok: false, problems: [parsing.problem] };
  }
  const table = choices.delimiter === undefined ? parseMarkdownTable(text) : undefined;
  if (!table) return understandCsv(text, choices, context);
  return { ok: true, understood: understandTable(table, choices, context) };
}
