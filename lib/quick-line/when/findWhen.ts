import { casual as german } from 'chrono-node/de';
import { casual as english } from 'chrono-node/en';
import type { CalendarDate } from '../../domain/application';
import { calendarDateAt, isCalendarDate } from '../../domain/calendar-date';
import { zoneOffset } from '../../domain/zone-offset';
import { clockTime } from './clockTime';
import { CORRECTIONS } from './corrections';
import { isNoDate } from './isNoDate';
import type { WhenContext, WhenSpan } from './when-span';

type Parsed = ReturnType<typeof english.parse>[number];

const MINUTE = 60_000;
/** Stands for what is already read; neither reader has a pattern with it. */
const READ = '·';
const hide = (line: string, { from, to }: Pick<WhenSpan, 'from' | 'to'>) =>
  line.slice(0, from) + READ.repeat(to - from) + line.slice(to);

/** Every stretch of the line that names a day or a time, in its order. Words in `line` may be hidden by `·`. */
export function findWhen(line: string, context: WhenContext): WhenSpan[] {
  const today = calendarDateAt(context.now, context.zone);
  const spans: WhenSpan[] = [];
  let rest = line;
  const add = (span: WhenSpan) => {
    if ((span.date === '' && span.time === '') || isNoDate(line, span)) return;
    spans.push(span);
    rest = hide(rest, span);
  };
  // What chrono reads well as one, a month by its name for example, must not be cut up by the corrections.
  for (const { reads, span } of CORRECTIONS)
    for (const match of [...rest.matchAll(reads)]) {
      const [text, ...groups] = match;
      const found = span(groups as string[], today, context);
      if (found) add({ date: '', time: '', ...found, from: match.index, to: match.index + text.length });
    }
  for (const each of readByChrono(rest, context)) if (!rest.slice(each.from, each.to).includes(READ)) add(each);
  return spans.sort((one, other) => one.from - other.from);
}

/** The user's language first: what the other one reads at the same place is not asked. */
function readByChrono(line: string, { now, zone, language }: WhenContext): WhenSpan[] {
  const reference = { instant: new Date(now), timezone: zoneOffset(now, zone) / MINUTE };
  const readers = language === 'de' ? [german, english] : [english, german];
  return readers.flatMap((reader) => reader.parse(line, reference)).map((each) => spanOf(each, line));
}

function spanOf({ index, text, start }: Parsed, line: string): WhenSpan {
  const word = text.replace(/[\s,;.]+$/, '');
  const [from, to] = [index, index + word.length];
  const isDay = start.isCertain('day') || start.isCertain('weekday');
  const date = isDay && !isInWord(line, from, to) ? dateOf(start) : '';
  // "An hour ago" names a time, "two days ago" only brings that of now along.
  const isTimed = start.isCertain('hour') || /\b(?:hours?|minutes?|stunden?|minuten?)\b/i.test(word);
  const isRough = /^(?:now|jetzt)$/i.test(word) || isInWord(line, from, to);
  return { from, to, date, time: isTimed && !isRough ? timeOf(start, word) : '' };
}

const numberIn = (start: Parsed['start'], part: 'year' | 'month' | 'day' | 'hour' | 'minute') => start.get(part) ?? 0;

function dateOf(start: Parsed['start']): CalendarDate | '' {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => String(numberIn(start, part)));
  const date = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : '';
}

function timeOf(start: Parsed['start'], word: string): string {
  const hasHalf = start.isCertain('meridiem') && /[ap]\.?m\b|morning|nacht|night/i.test(word);
  return clockTime(numberIn(start, 'hour'), numberIn(start, 'minute'), hasHalf ? '0' : '');
}

function isInWord(line: string, from: number, to: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(line.slice(0, from)) || /^[\p{L}\p{M}]/u.test(line.slice(to));
}
