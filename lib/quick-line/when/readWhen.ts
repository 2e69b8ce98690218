import type { CalendarDate, LocalTime } from '../../domain/application';
import { calendarDateAt } from '../../domain/calendar-date';
import { clockTime } from './clockTime';
import { findWhen } from './findWhen';
import type { WhenContext, WhenSpan } from './when-span';

export interface When {
  date: CalendarDate | '';
  time: LocalTime | '';
  /** The stretches that say so. */
  spans: Pick<WhenSpan, 'from' | 'to'>[];
}

/** Little words before a day or an hour that belong to it. */
const LEADS =
  /(?:^|(?<=[\s,;|/(·–—-]))(?:am|um|on|at|gegen|ab|vom|von|from|the|den|dem|so|ca\.?|circa|etwa|around|about|@|seit)\s+$/iu;
/** An hour behind its day, bare: "gestern 14". */
const BARE_HOUR = /^ (\d{1,2})(?![\p{L}\p{N}.:/]|\s?[-–]\s?\d)/u;

/**
 * The day and the time that a line names, each by the stretch that says most about it. A time alone is one of today.
 *
 * @example readWhen('Weber, gestern 14 Uhr', context) // { date: '2026-11-23', time: '14:00', spans: [{ from: 7, to: 21 }] }
 */
export function readWhen(line: string, context: WhenContext): When {
  const found = findWhen(line, context);
  const day = found.find(({ date, isWeekday }) => date && !isWeekday) ?? found.find(({ date }) => date);
  // A weekday beside its date says the same once more.
  const repeated = found.filter((each) => each.isWeekday && each !== day && each.date !== '');
  const clock = found.find(({ time, isDayPart }) => time && !isDayPart);
  const part = found.find(({ time, isDayPart }) => time && isDayPart);
  const bare = !clock && day ? bareHour(line, day) : undefined;
  const time = inPart((clock ?? bare)?.time ?? '', part?.time ?? '');
  const used = [day, clock, part, bare, ...repeated].filter((each) => each !== undefined);
  const spans = found
    .concat(bare ?? [])
    .filter((each) => used.includes(each))
    .map((each) => withLead(line, each));
  const today = calendarDateAt(context.now, context.zone);
  return { date: day?.date ?? (time ? today : ''), time, spans: spans.sort((one, other) => one.from - other.from) };
}

/** "Abends um 8" is 20:00; without a clock time the part of the day stands for one. */
function inPart(time: LocalTime | '', part: LocalTime | ''): LocalTime | '' {
  if (time === '') return part;
  const hour = Number(time.slice(0, 2));
  return part > '12:00' && hour < 12 ? `${hour + 12}${time.slice(2)}` : time;
}

function bareHour(line: string, { to }: WhenSpan): WhenSpan | undefined {
  const match = BARE_HOUR.exec(line.slice(to));
  const time = match ? clockTime(Number(match[1]), 0, match[1]) : '';
  return match && time ? { from: to, to: to + match[0].length, date: '', time } : undefined;
}

function withLead(line: string, { from, to }: WhenSpan): Pick<WhenSpan, 'from' | 'to'> {
  let start = from;
  for (let lead = LEADS.exec(line.slice(0, start)); lead; lead = LEADS.exec(line.slice(0, start)))
    start -= lead[0].length;
  return { from: start, to };
}
