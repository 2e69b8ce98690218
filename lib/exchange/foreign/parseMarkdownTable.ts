import { guessUse } from '../csv/columns/guessUse';
import { TABLE_LIMITS, type Table, type TableRow } from '../csv/table';

const RULE = /^\s*\|?\s*:?-{3,}:?\s*(?:\|\s*:?-{3,}:?\s*)*\|?\s*$/;
const LONGEST_RULE = 5_000;
const CELL_END = /(?<!\\)\|/;

/**
 * The first table of a Markdown text that names companies or roles, such as `data/applications.md` of career-ops
 * (github.com/santifer/career-ops, read 2026-11: `| # | Date | Company | Role | Score | Status | PDF | Report | Notes |`, states in
 * `templates/states.yml`); `undefined` where there is none.
 */
export function parseMarkdownTable(text: string): Table | undefined {
  const lines = text.split(/\r\n|\r|\n/);
  for (let at = 1; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    if (line.length > LONGEST_RULE || !line.includes('|') || !RULE.test(line)) continue;
    const columns = cellsOf(lines[at - 1] ?? '');
    if (columns.some((name) => ['company', 'role'].includes(guessUse(name) ?? ''))) return tableAt(lines, at, columns);
  }
  return undefined;
}

function tableAt(lines: readonly string[], rule: number, columns: string[]): Table {
  const rows: TableRow[] = [];
  for (let at = rule + 1; at < lines.length && (lines[at] ?? '').includes('|'); at += 1) {
    const cells = cellsOf(lines[at] ?? '');
    const isEmpty = cells.every((cell) => cell === '');
    if (!isEmpty && rows.length <= TABLE_LIMITS.rows)
      rows.push({ line: at + 1, path: '', cells: columns.map((_, column) => cells[column] ?? '') });
  }
  return { columns, rows };
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner
    .split(CELL_END)
    .slice(0, TABLE_LIMITS.columns)
    .map((cell) =>
      cell
        .replaceAll('\\|', '|')
        .replace(/\*\*/g, '')
        .replace(/<br ?\/?>/gi, '\n')
        .trim(),
    );
}
