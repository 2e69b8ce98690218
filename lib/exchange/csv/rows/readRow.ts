import type { Application, CalendarDate, Detail, InterviewKind, Stage } from '../../../domain/application';
import { calendarDateAt } from '../../../domain/calendar-date';
import type { ContactInput, InterviewInput } from '../../../domain/commands';
import { REGIONS } from '../../../domain/holidays';
import { LIMITS } from '../../../domain/transitions/limits';
import type { ColumnUse } from '../columns/columnUse';
import { foldHeader } from '../columns/foldHeader';
import { readCountry } from '../words/readCountry';
import { readKind } from '../words/readKind';
import { readStage } from '../words/readStage';
import { readInterviewDay, readOtherDay } from './readDays';
import { readPeople } from './readPeople';
import { cellFor, columnsFor, keepAsDetail, problemAt, type RowReader } from './rowReader';

/** What one row says, checked; it becomes an application, or a further interview of one. */
export interface ReadRow extends Pick<Application, 'company' | 'role' | 'country' | 'region' | 'stage'> {
  interview: Omit<InterviewInput, 'contactIds'> | null;
  people: ContactInput[];
  appliedOn: CalendarDate | null;
  details: Detail[];
}

/** Reads a whole row; its faults and remarks are left with `reader`. With a fault the row is worth nothing. */
export function readRow(reader: RowReader): ReadRow {
  const company = readName(reader, 'company', '');
  const role = readName(reader, 'role', reader.context.roleForAll);
  const place = readPlace(reader);
  const interview = readInterview(reader);
  const appliedOn = readOtherDay(reader, 'appliedOn');
  const [applied] = columnsFor(reader, 'appliedOn');
  if (applied !== undefined && appliedOn) keepAsDetail(reader, applied);
  const stage = readStageOf(reader, interview?.date ?? appliedOn);
  const people = readPeople(reader, place.country);
  for (const column of columnsFor(reader, 'detail')) keepAsDetail(reader, column);
  return { company, role, ...place, stage, interview, people, appliedOn, details: reader.details };
}

function readName(reader: RowReader, use: 'company' | 'role', otherwise: string): string {
  const name = cellFor(reader, use, LIMITS.name) || otherwise;
  const [column] = columnsFor(reader, use);
  const isTooLong = reader.problems.some(({ code }) => code === 'too-long');
  if (name === '' && !isTooLong)
    reader.problems.push({ ...problemAt(reader, column, 'required'), ...fieldOf(reader, use) });
  return name;
}

/** A column that is missing altogether is named by what it would be. */
function fieldOf(reader: RowReader, use: ColumnUse): { field?: string } {
  return columnsFor(reader, use).length > 0 ? {} : { field: `${reader.row.path}${use}` };
}

function readPlace(reader: RowReader): Pick<Application, 'country' | 'region'> {
  const { context } = reader;
  const [column] = columnsFor(reader, 'country');
  const named = readCountry(cellFor(reader, 'country', LIMITS.detail));
  if (column !== undefined && !named) keepAsDetail(reader, column);
  const country = named ?? context.country;
  const preset = country === context.country ? context.region : '';
  const words = foldHeader(cellFor(reader, 'region', LIMITS.detail));
  if (words === '') return { country, region: preset };
  const known = REGIONS[country].find(({ code, ...names }) =>
    [code, ...Object.values(names)].some((name) => typeof name === 'string' && foldHeader(name) === words),
  );
  const [regionColumn] = columnsFor(reader, 'region');
  if (!known && regionColumn !== undefined) keepAsDetail(reader, regionColumn);
  return { country, region: known?.code ?? preset };
}

function readInterview(reader: RowReader): ReadRow['interview'] {
  const day = readInterviewDay(reader);
  const note = (use: ColumnUse) => cellFor(reader, use, LIMITS.notes, 'lines');
  const notes = {
    stayedWithMe: note('stayedWithMe'),
    impressedMe: note('impressedMe'),
    openQuestions: note('openQuestions'),
    answerBetter: note('answerBetter'),
  };
  const kind = readKindOf(reader);
  const mood = readMood(reader);
  const promisedBy = readOtherDay(reader, 'promisedBy');
  if (day) return { ...day, zone: reader.context.zone, kind, notes, mood, promisedBy };
  // Without a day there is no interview that these could belong to.
  const rest: ColumnUse[] = [
    'time',
    'stayedWithMe',
    'impressedMe',
    'openQuestions',
    'answerBetter',
    'mood',
    'promisedBy',
  ];
  for (const use of rest) for (const column of columnsFor(reader, use)) keepAsDetail(reader, column);
  return null;
}

function readKindOf(reader: RowReader): InterviewKind {
  const [column] = columnsFor(reader, 'kind');
  if (column === undefined) return 'other';
  const kind = readKind(cellFor(reader, 'kind', LIMITS.detail));
  if (!kind) keepAsDetail(reader, column, 'not-a-choice');
  return kind ?? 'other';
}

function readMood(reader: RowReader): 1 | 2 | 3 | 4 | 5 | null {
  const [column] = columnsFor(reader, 'mood');
  if (column === undefined) return null;
  const mood = ([1, 2, 3, 4, 5] as const).find((each) => `${each}` === cellFor(reader, 'mood', LIMITS.detail));
  if (!mood) keepAsDetail(reader, column);
  return mood ?? null;
}

function readStageOf(reader: RowReader, happened: CalendarDate | null): Stage {
  const { now, zone } = reader.context;
  const [column] = columnsFor(reader, 'stage');
  const words = cellFor(reader, 'stage', LIMITS.detail);
  const name = readStage(words);
  const on = readOtherDay(reader, 'stageDate') ?? happened ?? calendarDateAt(now, zone);
  if (column !== undefined && (name === undefined || name === 'waiting'))
    keepAsDetail(reader, column, name === undefined ? 'not-a-choice' : undefined);
  if (name === undefined || name === 'waiting') return { name: 'waiting' };
  return name === 'closed' ? { name, on, reason: words.slice(0, LIMITS.reason) } : { name, on };
}
