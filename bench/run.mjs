// Measures the phrase checker beside others. See docs/BENCH.md for how, and for the figures that were written last.
// Usage: npm run bench -- [--only name,name] [--check] [--write [--cpu "model"] [--date 2026-01-31]]
//   --only   these peers (names as in setup/subjects.mjs); ours is always measured
//   --check  fails when a bar is missed
//   --write  writes docs/BENCH.md
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { measureOwnCases, trySubject } from './measure/measureAll.mjs';
import { barTable, makeBars } from './report/bars.mjs';
import { makeRemarks } from './report/remarks.mjs';
import { renderDocument, renderText } from './report/render.mjs';
import { makeTables } from './report/tables.mjs';
import { buildAll } from './setup/buildAll.mjs';
import { ROOT } from './setup/folders.mjs';
import { installPeers } from './setup/installPeers.mjs';
import { makeOfRules } from './setup/makeOfRules.mjs';
import { OURS, SUBJECTS } from './setup/subjects.mjs';

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      check: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      cpu: { type: 'string', default: cpus()[0]?.model.trim() ?? 'an unknown processor' },
      date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    },
  });
  if (values.write && values.only) throw new Error('--write wants every peer: leave out --only');
  const names = values.only?.split(',') ?? SUBJECTS.map(({ name }) => name);
  const unknown = names.filter((name) => !SUBJECTS.some((subject) => subject.name === name));
  if (unknown.length > 0) throw new Error(`no peer named ${unknown}; there are ${SUBJECTS.map(({ name }) => name)}`);
  return { ...values, subjects: SUBJECTS.filter(({ name }) => name === OURS || names.includes(name)) };
}

async function measure(wanted) {
  const made = await makeOfRules();
  const built = await buildAll(wanted, made);
  const subjects = [];
  for (const subject of built.subjects) {
    console.error(`Measuring ${subject.label} …`);
    subjects.push(await trySubject(subject));
  }
  if (subjects[0].failed) throw new Error(`our own check failed: ${subjects[0].failed}`);
  console.error('Measuring what only our engine has …');
  const own = await measureOwnCases(built.own);
  return { subjects, own, holdings: made.holdings, isStale: made.isStale };
}

function print(results, { check, write, cpu, date }) {
  const bars = makeBars(results);
  const tables = [...makeTables(results), barTable(bars)];
  const remarks = makeRemarks(results);
  for (const table of tables) console.log(`\n${renderText(table)}`);
  if (remarks.length > 0) console.log(`\n${remarks.join('\n')}`);
  if (write) {
    const versions = results.subjects.flatMap((subject) => subject.versions ?? []);
    const machine = { cpu, date, node: process.versions.node };
    const file = path.join(ROOT, 'docs', 'BENCH.md');
    // The last section is measured by scripts/bench-typing.mjs.
    const [, typing] = readFileSync(file, 'utf8').split('\n## Typing beside a mail');
    const kept = typing === undefined ? '' : `\n## Typing beside a mail${typing}`;
    writeFileSync(file, renderDocument({ tables, remarks, versions, machine }) + kept);
    console.log('\nWrote docs/BENCH.md');
  }
  if (check && bars.some(({ isMet }) => !isMet)) process.exitCode = 1;
}

try {
  const wanted = readArguments();
  console.log(`${wanted.cpu}, Node ${process.versions.node}, ${wanted.date}`);
  installPeers(wanted.subjects);
  print(await measure(wanted.subjects), wanted);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
