import type { CalendarDate, LocalTime } from '../../../domain/application';
import type { ColumnUse } from '../columns/columnUse';
import { readClock } from '../dates/readClock';
import { type ReadDay, readDay } from '../dates/readDay';
import { cellAt, columnsFor, keepAsDetail, problemAt, type RowReader } from './rowReader';

const LONGEST = 200;
/** Of an interview whose row names no time of day. */
export const TIME_UNTOLD: LocalTime = '09:00';

/** The day and time of the row's interview, or `null` where it has none. A day that can't be read is a fault: a step would be missed. */
export function readInterviewDay(reader: RowReader): { date: CalendarDate; time: LocalTime } | null {
  const [column] = columnsFor(reader, 'date');
  if (column === undefined) return null;
  const text = cellAt(reader, column, LONGEST);
  if (text === '') return null;
  const day = dayIn(reader, text);
  if (day === undefined) {
    reader.problems.push(problemAt(reader, column, 'not-a-date', { found: text }));
    return null;
  }
  const time = timeIn(reader) || day.time;
  if (time === '') reader.notes.push(problemAt(reader, column, 'no-time', { found: text }));
  return { date: day.on, time: time || TIME_UNTOLD };
}

function timeIn(reader: RowReader): LocalTime | '' {
  const [column] = columnsFor(reader, 'time');
  if (column === undefined) return '';
  const text = cellAt(reader, column, LONGEST);
  const time = readClock(text) ?? dayIn(reader, text)?.time ?? '';
  if (text !== '' && time === '') reader.problems.push(problemAt(reader, column, 'not-a-time', { found: text }));
  return time;
}

/** Another day of the row; what is none is kept as a detail and told. */
export function readOtherDay(reader: RowReader, use: ColumnUse): CalendarDate | null {
  const [column] = columnsFor(reader, use);
  if (column === undefined) return null;
  const text = cellAt(reader, column, LONGEST, 'lines');
  if (text === '') return null;
  const day = dayIn(reader, text);
  if (day === undefined) keepAsDetail(reader, column, 'not-a-date');
  return day?.on ?? null;
}

/** Many rows of a table name the same days. */
const known = new Map<string, ReadDay | null>();
const MOST_KNOWN = 5_000;

function dayIn({ context: { order, zone } }: RowReader, text: string): ReadDay | undefined {
  const key = `${order} ${zone} ${text}`;
  const found = known.get(key);
  if (found !== undefined) return found ?? undefined;
  if (known.size >= MOST_KNOWN) known.clear();
  const day = readDay(text, { order, zone });
  known.set(key, day ?? null);
  return day;
}
