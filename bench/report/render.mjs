import { METHOD } from './remarks.mjs';

/** A table as plain text in columns, figures to the right. */
export function renderText({ title, head, rows }) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (row) =>
    row
      .map((cell, n) => (n === 0 ? cell.padEnd(widths[n]) : cell.padStart(widths[n])))
      .join('  ')
      .trimEnd();
  return [title, line(head), ...rows.map(line)].join('\n');
}

function renderMarkdownTable({ title, head, rows }) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, n) => (n === 0 ? '---' : '---:'));
  return [`## ${title}`, '', line(head), line(rule), ...rows.map(line)].join('\n');
}

const list = (lines) => lines.map((line) => `- ${line}`).join('\n');

/** The text of docs/BENCH.md. */
export function renderDocument({ tables, remarks, versions, machine: { cpu, node, date } }) {
  return `# The phrase checker beside others

Written by \`npm run bench -- --write\`; do not edit. Measured on ${cpu} with Node ${node}, ${date}.

${list(METHOD)}

Beside ours: ${versions.join(', ')}.
${remarks.length > 0 ? `\n${list(remarks)}\n` : ''}
${tables.map(renderMarkdownTable).join('\n\n')}
`;
}
