import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { parseApplication } from '../../../lib/domain/parseApplication';
import { presetChoices } from '../../../lib/exchange/calendar/calendarChoice';
import { calendarEntries } from '../../../lib/exchange/calendar/calendarEntry';
import { calendarExchange } from '../../../lib/exchange/calendar/calendarExchange';
import { DELIMITERS } from '../../../lib/exchange/csv/guessDelimiter';
import { readUnderstood } from '../../../lib/exchange/csv/readCsv';
import { asFile, type RowsReading } from '../../../lib/exchange/csv/rows/readRows';
import { recogniseFile } from '../../../lib/exchange/recogniseFile';
import {
  APPLICATION_COLUMNS,
  ID_COLUMN,
  INTERVIEW_COLUMNS,
  ONCE_COLUMNS,
} from '../../../lib/exchange/table/columns.data';
import { understandText } from '../../../lib/exchange/understandText';
import { readAppointments } from '../../../lib/inbox/readAppointments';
import { runs } from '../../runs';
import { growthOf, LINEAR } from '../growthOf';
import { CONTEXT, finish } from './csv/read-with';
import { HOSTILE, pollution } from './hostile-values';

// Tens of thousands of cases take their time where other files are tested beside them.
vi.setConfig({ testTimeout: 120_000 });

/** Every field that a table can bring, with a value that is fine. */
const FIELDS: Readonly<Record<string, string>> = {
  Firma: 'Beispiel',
  Stelle: 'Köchin',
  'Gespräch am': '03.12.2026',
  Uhrzeit: '14:00',
  Art: 'Telefon',
  Ansprechpartner: 'Anna Weber',
  'E-Mail': 'anna@beispiel.example',
  Telefon: '+49 30 1',
  Status: 'Absage',
  'Status seit': '05.12.2026',
  'Beworben am': '01.11.2026',
  'Antwort bis': '10.12.2026',
  'Was mir geblieben ist': 'die Ruhe',
  'Was mich beeindruckt hat': 'der Garten',
  'Offene Fragen': 'Gehalt',
  'Besser antworten': 'ruhiger',
  Gefühl: '4',
  Land: 'AT',
  Bundesland: 'Wien',
  Gehalt: '48.000',
};
const NAMES = Object.keys(FIELDS);

interface Case {
  field: string;
  value: string;
  cells: string[];
}

/** What stands in every row beside the hostile cell. */
const ALWAYS = new Set(['Firma', 'Stelle', 'Gespräch am']);
const fine = (name: string) => (ALWAYS.has(name) ? (FIELDS[name] ?? '') : '');

/** In full every hostile value stands in every field, otherwise in every so many: no divisor of the number of fields. */
const EVERY = runs(7, 1);

/** A hostile value in a field, the rest of its row being fine. */
const CASES: readonly Case[] = HOSTILE.flatMap((value) =>
  NAMES.map((field) => ({ field, value, cells: NAMES.map((name) => (name === field ? value : fine(name))) })),
).filter((_, index) => index % EVERY === 0);
const VALUES = HOSTILE.filter((_, index) => index % EVERY === 0);

/** In parts so small that each fault is told by itself. */
function* parts(size: number): Generator<Case[]> {
  for (let start = 0; start < CASES.length; start += size) yield CASES.slice(start, start + size);
}

/** Companies of their own, so that each row becomes an application of its own unless its company is the hostile cell. */
const named = (cases: readonly Case[]) =>
  cases.map(({ field, cells }, row) => (field === 'Firma' ? cells : [`Firma ${row}`, ...cells.slice(1)]));

let cases = 0;

/** Nothing is lost and nothing half taken: each row is an application as the store takes it, or told with line and field. */
function check(rows: RowsReading, given: readonly Case[], lineOf: (row: number) => number | string): void {
  const companies = new Set(rows.applications.map(({ company }) => company));
  const told = new Set(rows.problems.map(({ line, field }) => line ?? field.slice(0, field.lastIndexOf('.'))));
  const lost = given.filter(({ field }, row) => {
    if (field === 'Firma') return !told.has(lineOf(row)) && rows.applications.length === 0;
    return !companies.has(`Firma ${row}`) && !told.has(lineOf(row));
  });
  expect(lost).toEqual([]);
  for (const problem of rows.problems) expect(problem.field, JSON.stringify(problem)).not.toBe('');
  for (const application of rows.applications)
    if (!parseApplication(application)) expect(application, 'as the store takes it').toBeUndefined();
  const file = asFile(rows, CONTEXT.file, false);
  expect(file.ok).toBe(rows.problems.length === 0);
  cases += given.length;
}

function rowsOf(text: string): RowsReading {
  const understanding = understandText(text, {}, CONTEXT);
  if (!understanding.ok) throw new Error(JSON.stringify(understanding.problems));
  return finish(readUnderstood(understanding.understood, {}, CONTEXT));
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const polluted = pollution();

describe('Hostile input', () => {
  it.each(DELIMITERS)('in every field of a table with %j between cells (H1, H2, H4, H5)', (delimiter) => {
    for (const part of parts(90)) {
      const lines = [NAMES, ...named(part)].map((cells) => cells.map(quoted).join(delimiter));
      const starts = lines.map((line) => 1 + (line.match(/\r\n|\r|\n/g)?.length ?? 0));
      const lineOf = (row: number) => 1 + starts.slice(0, row + 1).reduce((sum, each) => sum + each, 0);
      check(rowsOf(lines.join('\n')), part, lineOf);
    }
    expect(polluted()).toEqual([]);
  });

  it('in every field of a list in JSON, and of the trackers’ own files (H1, H4, H5)', () => {
    for (const part of parts(90)) {
      const records = named(part).map((cells) =>
        Object.fromEntries(cells.map((cell, column) => [NAMES[column], cell])),
      );
      check(rowsOf(JSON.stringify(records)), part, (row) => `[${row}]`);
      check(rowsOf(JSON.stringify({ applications: records, jobs: [] })), part, (row) => `applications[${row}]`);
    }
    expect(polluted()).toEqual([]);
  });

  it('as names of fields in JSON (H4)', () => {
    for (const value of HOSTILE) {
      const text = `[{"company":"Beispiel","role":"Köchin",${JSON.stringify(value)}:{"polluted":${JSON.stringify(value)}}}]`;
      const { applications } = rowsOf(text);
      expect(applications.length).toBe(1);
      cases += 1;
    }
    expect(polluted()).toEqual([]);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('in every column of a table of ours (H2, H4, H5)', () => {
    const columns = [ID_COLUMN, ...APPLICATION_COLUMNS, ...INTERVIEW_COLUMNS, ...ONCE_COLUMNS].map(({ en }) => en);
    for (const value of VALUES) {
      const rows = columns.map((column, row) =>
        columns.map((name) => quoted(name === column ? value : name === 'Company' || name === 'Role' ? `x${row}` : '')),
      );
      const text = [columns.map(quoted), ...rows].map((cells) => cells.join(';')).join('\n');
      const known = recogniseFile(new TextEncoder().encode(text), CONTEXT);
      if (known.kind !== 'reading') throw new Error(known.kind);
      const { reading } = known;
      if (reading.ok) for (const each of reading.incoming.applications) expect(parseApplication(each)).toBeDefined();
      else expect(reading.problems.every(({ line }) => line !== null)).toBe(true);
      cases += columns.length;
    }
    expect(polluted()).toEqual([]);
  });

  it('in every property of an invitation (H1, H3, H4, H5)', () => {
    const properties = [
      'UID',
      'SUMMARY',
      'LOCATION',
      'DESCRIPTION',
      'DTSTART',
      'DTSTART;TZID=Europe/Berlin',
      'DTSTAMP',
      'SEQUENCE',
      'STATUS',
      'RRULE',
      'RECURRENCE-ID',
      'ORGANIZER',
      'ATTENDEE;CN=x',
    ];
    for (const value of HOSTILE.slice(0, runs(20, 110)))
      for (const property of properties) {
        const whole = [
          'UID:u',
          'SUMMARY:Interview: Köchin',
          'DTSTART:20261203T140000Z',
          'ORGANIZER;CN=Anna Weber:mailto:anna@beispiel.example',
        ];
        const kept = whole.filter((line) => !line.startsWith(property.split(';')[0] ?? ''));
        const lines = [
          'BEGIN:VCALENDAR',
          'BEGIN:VEVENT',
          ...kept,
          `${property}:${value}`,
          'END:VEVENT',
          'END:VCALENDAR',
        ];
        checkCalendar(lines.join('\r\n'));
      }
    expect(polluted()).toEqual([]);
  });

  it('cut off anywhere is refused or read as far as it is whole, and never half taken (H5)', () => {
    const json = JSON.stringify([{ company: 'Beispiel', role: 'Köchin', contact: 'Anna "A" Weber', status: 'offer' }]);
    const csv = 'Firma;Stelle;Gespräch am\n"Beispiel ""A""";Köchin;03.12.2026\nMuster;Koch;04.12.2026';
    for (const text of [json, csv])
      for (let end = 0; end < text.length; end += 1) {
        const understanding = understandText(text.slice(0, end), {}, CONTEXT);
        if (understanding.ok) finish(readUnderstood(understanding.understood, {}, CONTEXT));
        else expect(understanding.problems[0]?.file).toBe(CONTEXT.file);
        cases += 1;
      }
  });

  it('of any bytes at all never throws (H5)', () => {
    const piece = fc.oneof(
      fc.constantFrom(...HOSTILE.slice(0, 60), 'Firma;Stelle', '\n', ';', '{"a":[', 'BEGIN:VCALENDAR'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(''));
        const known = recogniseFile(bytes, CONTEXT);
        if (known.kind === 'calendar') checkCalendar(known.text);
        if (known.kind !== 'table') return;
        const understanding = understandText(new TextDecoder().decode(bytes), {}, CONTEXT);
        if (understanding.ok) finish(readUnderstood(understanding.understood, {}, CONTEXT));
        cases += 1;
      }),
      { numRuns: runs(100, 500) },
    );
  });

  const fields = (count: number) => Array.from({ length: count }, (_, n) => `"k${n}":1`).join(',');

  it.each<[string, number, (size: number) => string]>([
    ['a cell of a megabyte', 1_000_000, (size) => `Firma;Stelle\n${'x'.repeat(size)};Köchin`],
    ['a megabyte of quotes', 1_000_000, (size) => `Firma;Stelle\n${'"'.repeat(size + 1)};Köchin`],
    ['100,000 columns', 100_000, (size) => `Firma${';x'.repeat(size)}\n`],
    ['100,000 fields', 100_000, (size) => `[{"company":"a","role":"b",${fields(size)}}]`],
    ['depth of 20,000', 20_000, (size) => `[{"company":"a","role":"b","x":${'['.repeat(size)}${']'.repeat(size)}}]`],
    ['a megabyte of blanks', 1_000_000, (size) => `Firma;Stelle\n${' '.repeat(size)};Köchin`],
  ])('as large as %s is refused, naming the file, in time that grows with its size alone (H5)', (_, size, make) => {
    const refuse = (text: string) => {
      const understanding = understandText(text, {}, CONTEXT);
      const file = understanding.ok
        ? asFile(finish(readUnderstood(understanding.understood, {}, CONTEXT)), CONTEXT.file, false)
        : understanding;
      expect(file.ok).toBe(false);
      expect(!file.ok && file.problems[0]?.file).toBe(CONTEXT.file);
    };
    expect(growthOf(size, make, refuse)).toBeLessThan(LINEAR);
  });

  it('was tried in as many cases as are promised, 50,000 in full: each a field and a value', () => {
    expect(cases).toBeGreaterThanOrEqual(runs(7_000, 50_000));
  });
});

function checkCalendar(text: string): void {
  cases += 1;
  const reading = readAppointments(text, { zone: CONTEXT.zone });
  if (!reading.ok) return;
  const entries = calendarEntries(reading.appointments, [], 'DE');
  const place = { ...CONTEXT, operationId: 'o', names: { location: 'Ort', description: 'Text' } };
  const made = calendarExchange([], entries, presetChoices(entries), place);
  if (!made.ok) return;
  for (const { value } of made.exchange.changes) expect(value && parseApplication(value)).toBeTruthy();
}
