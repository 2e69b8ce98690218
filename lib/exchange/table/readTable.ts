import type { Application, CalendarOrigin, Contact, Instant, Interview, ZoneName } from '../../domain/application';
import { parseApplication } from '../../domain/parseApplication';
import { LIMITS } from '../../domain/transitions/limits';
import type { FileProblem, FileReading } from '../incoming';
import { stableId } from '../stableId';
import {
  APPLICATION_COLUMNS,
  type ApplicationCells,
  CONTACT_COLUMNS,
  ID_COLUMN,
  INTERVIEW_COLUMNS,
  ONCE_COLUMNS,
} from './columns.data';
import { cellOf, indexOf, type RowReader, readCells, type TableRow } from './readCells';

/** What a table doesn't say itself. */
export interface TableReadingContext {
  file: string;
  now: Instant;
  zone: ZoneName;
}

const ONCE_EMPTY = { followUps: [], answers: [], letters: [], lessons: [], details: [], mailLanguage: '' } as const;
const CONTACT_EMPTY = {
  formOfAddress: 'neutral',
  title: '',
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  terms: 'formal',
  language: 'de',
  country: 'DE',
} as const;

/**
 * Whether a table's header is one that `writeTable` wrote, in either language; columns may have been moved or added.
 *
 * @example isOwnTable(['Unternehmen', 'Stelle', 'Nachklang-ID']) // true
 */
export function isOwnTable(header: readonly string[]): boolean {
  return header.some((name) => [ID_COLUMN.en, ID_COLUMN.de].includes(name.trim()));
}

/**
 * Reads a table that `writeTable` wrote, also after a spreadsheet has saved it. Rows with the same id are one application;
 * rows without one, added by hand, go by company and role. What a table doesn't hold (history, sketches) is empty.
 */
export function readTable(
  header: readonly string[],
  rows: readonly TableRow[],
  context: TableReadingContext,
): FileReading {
  const names = header.map((name) => name.trim());
  const indexes = new Map(
    [...names.map((name) => name.toLowerCase()), ...names].map((name, n) => [name, n % names.length]),
  );
  const problems: FileProblem[] = [];
  const groups = new Map<string, { cells: ApplicationCells; readers: RowReader[] }>();
  for (const row of rows) {
    const reader = { file: context.file, row, indexes, problems };
    const cells = readApplication(reader);
    const group = groups.get(cells.id);
    if (group) group.readers.push(reader);
    else groups.set(cells.id, { cells, readers: [reader] });
  }
  const applications = [...groups.values()].flatMap(({ cells, readers }) => assemble(cells, readers, context));
  return problems.length > 0
    ? { ok: false, problems }
    : { ok: true, incoming: { applications, settings: null }, notes: [] };
}

function readApplication(reader: RowReader): ApplicationCells {
  const empty = { country: 'DE', region: '', stage: 'waiting', stageOn: '', stageReason: '' } as const;
  const cells = readCells(reader, APPLICATION_COLUMNS, empty) as ApplicationCells;
  const id = cellOf(reader, [ID_COLUMN.en, ID_COLUMN.de]);
  return { ...cells, id: id || stableId(`${cells.company}\n${cells.role}`) };
}

function assemble(cells: ApplicationCells, readers: RowReader[], context: TableReadingContext): Application[] {
  const [first] = readers;
  if (!first) return [];
  const { now } = context;
  const contacts = readContacts(first, cells.id);
  const once = readCells(first, ONCE_COLUMNS, { ...ONCE_EMPTY, createdAt: now, updatedAt: now } as never);
  const { letters = [], details = [], mailLanguage, ...rest } = once;
  const candidate = {
    ...rest,
    ...cells,
    rev: 1,
    contacts,
    interviews: readers.flatMap((reader) => readInterview(reader, cells.id, contacts, context)),
    letters: letters.map(({ to, ...letter }) => ({ ...letter, contactIds: idsOf(to, contacts), sketch: [] })),
    stage: { name: cells.stage, on: cells.stageOn, reason: cells.stageReason },
    history: [],
    ...(mailLanguage ? { mailLanguage } : {}),
    ...(details.length > 0 ? { details } : {}),
  };
  const application = parseApplication(candidate);
  if (application) return [application];
  const { file, problems, row } = first;
  // Nothing was wrong with any cell, so it is how they go together: too many of them, an id twice, a status without its day.
  if (problems.every(({ line }) => !readers.some((reader) => reader.row.line === line)))
    problems.push({ file, line: row.line, field: '', code: 'wrong-type' });
  return [];
}

function readContacts(reader: RowReader, applicationId: string): Contact[] {
  const contacts: Contact[] = [];
  for (let number = 1; number <= LIMITS.contacts; number += 1) {
    const prefix = `Person ${number}: `;
    const names = CONTACT_COLUMNS.flatMap(({ en, de }) => [prefix + en, prefix + de]);
    if (names.every((name) => indexOf(reader, name) === undefined)) break;
    const isThere = names.some((name) => cellOf(reader, [name]) !== '');
    const id = stableId(`${applicationId}\n${prefix}`);
    if (isThere) contacts.push(readCells(reader, CONTACT_COLUMNS, { ...CONTACT_EMPTY, id }, prefix) as Contact);
  }
  return contacts;
}

function readInterview(
  reader: RowReader,
  applicationId: string,
  contacts: readonly Contact[],
  { zone }: TableReadingContext,
): Interview[] {
  if (INTERVIEW_COLUMNS.every(({ en, de }) => cellOf(reader, [en, de]) === '')) return [];
  const notes = { stayedWithMe: '', impressedMe: '', openQuestions: '', answerBetter: '' };
  const id = stableId(`${applicationId}\n${reader.row.line}`);
  const empty = { ...notes, id, zone, kind: 'other', present: '', promisedBy: null, mood: null } as const;
  const none: CalendarOrigin[] = [];
  const {
    present = '',
    calendar: [calendar] = [],
    ...cells
  } = readCells(reader, INTERVIEW_COLUMNS, { ...empty, calendar: none });
  const { stayedWithMe, impressedMe, openQuestions, answerBetter, ...rest } = cells;
  const interview = { ...rest, notes: { stayedWithMe, impressedMe, openQuestions, answerBetter } };
  return [{ ...interview, contactIds: idsOf(present, contacts), ...(calendar && { calendar }) } as Interview];
}

function idsOf(numbers: string, contacts: readonly Contact[]): string[] {
  return (numbers.match(/\d+/g) ?? []).flatMap((number) => contacts[Number(number) - 1]?.id ?? []);
}
