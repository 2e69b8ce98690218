import type { CalendarDate } from '../../domain/application';

/** A day that words name, by places in the words. */
export interface NamedDay {
  start: number;
  end: number;
  on: CalendarDate;
}

/** A way to name a day or a stretch of time. */
export interface DayReader {
  /** Over folded words; global. */
  reads: RegExp;
  /** The day, of a stretch its last one; `undefined` when there is none such. */
  day(found: RegExpExecArray, from: CalendarDate): CalendarDate | undefined;
}

/** The days that the readers find, in the order of the words; where two readings overlap, the first and longer. */
export function readDays(readers: DayReader[], words: string, from: CalendarDate): NamedDay[] {
  const found = readers.flatMap(({ reads, day }) =>
    [...words.matchAll(reads)].flatMap((match) => {
      const on = day(match, from);
      // A full stop behind a word may end the sentence, one behind a figure belongs to the date.
      const words = match[0].replace(/(?<=[a-z])[.,]+$/, '');
      return on === undefined ? [] : [{ start: match.index, end: match.index + words.length, on }];
    }),
  );
  found.sort((one, other) => one.start - other.start || other.end - one.end);
  let limit = 0;
  return found.filter(({ start, end }) => {
    if (start < limit) return false;
    limit = end;
    return true;
  });
}
