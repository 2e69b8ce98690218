// The long runs that CI has no time for: kills and damaged disks by the hundred, and power cuts (as root on Linux).
// Usage: npm run torture -- [kills|mirror|power|…] [--kills 300] [--minutes 60] [--cuts 20] [--seed 1] [--write]
// --write puts the figures into docs/RELIABILITY.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { requireSystemPackages } from './system-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const document = path.join(root, 'docs', 'RELIABILITY.md');
const BEGIN = '<!-- figures of npm run torture -->';
const END = '<!-- end of the figures -->';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kills: { type: 'string', default: '300' },
    minutes: { type: 'string', default: '60' },
    cuts: { type: 'string', default: '20' },
    seed: { type: 'string', default: String(1 + Math.floor(Math.random() * 1e6)) },
    write: { type: 'boolean', default: false },
  },
});

/** The figures that the tests told, one JSON object a line; of the same measurement the last one counts. */
function readFigures(file) {
  const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  return lines.map((line) => JSON.parse(line));
}

function versionOf(browser) {
  return spawnSync(browser, ['--version'], { encoding: 'utf8' }).stdout?.trim() ?? '';
}

function tableOf(figures) {
  const day = new Date().toISOString().slice(0, 10);
  const rows = figures.map(({ rows, what, result }) => `| ${rows} | ${what} | ${result} |`);
  const head = ['| Rows | What was done | Result |', '| --- | --- | --- |'];
  return [`${day}, ${versionOf('chromium')}, seed ${values.seed}.`, '', ...head, ...rows].join('\n');
}

function writeDown(figures) {
  const text = existsSync(document) ? readFileSync(document, 'utf8') : '# Reliability\n';
  const part = `${BEGIN}\n\n${tableOf(figures)}\n\n${END}`;
  const start = text.indexOf(BEGIN);
  const isThere = start >= 0 && text.includes(END);
  const after = isThere ? text.slice(text.indexOf(END) + END.length) : '\n';
  const before = isThere ? text.slice(0, start) : `${text.trimEnd()}\n\n## Figures\n\n`;
  writeFileSync(document, `${before}${part}${after}`);
  spawnSync(process.execPath, ['scripts/node.mjs', '@biomejs/biome', 'format', '--write', document], { cwd: root });
}

requireSystemPackages(['chromium']);
const file = path.join(mkdtempSync(path.join(tmpdir(), 'nachklang-torture-')), 'figures');
const settings = {
  TORTURE_KILLS: values.kills,
  TORTURE_MINUTES: values.minutes,
  TORTURE_CUTS: values.cuts,
  TORTURE_SEED: values.seed,
  TORTURE_FIGURES: file,
};
const { status } = spawnSync(
  process.execPath,
  ['scripts/node.mjs', 'vitest', 'run', '--config', 'vitest.torture.config.ts', ...positionals],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...settings } },
);
const figures = readFigures(file);
console.log(`\nSeed ${values.seed}`);
for (const { rows, what, result } of figures) console.log(`${rows}: ${what}: ${result}`);
if (values.write && figures.length > 0) writeDown(figures);
process.exitCode = status ?? 1;
