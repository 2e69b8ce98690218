import type { CalendarDate, Instant, Language, LocalTime } from '../../domain/application';
import { isCalendarDate, isLocalTime } from '../../domain/calendar-date';
import { cleanText } from '../../domain/transitions/cleanText';
import type { FileProblemCode } from '../incoming';
import type { Words } from './words.data';

/** What became of a cell: its value, or why it has none. */
export type CellReading<Value> = { value: Value } | { code: FileProblemCode; limit?: number };

/** Turns a value into the text of a cell, and back. */
export interface Codec<Value> {
  write: (value: Value, language: Language) => string;
  /** `text` is without the guard against formulas, and trimmed. */
  read: (text: string) => CellReading<Value>;
}

/** Texts as they are kept (H1): neither controls nor marks that turn the direction of writing leave in a file. */
export function textOf(limit: number, form: 'one-line' | 'lines' = 'one-line'): Codec<string> {
  return {
    write: (value) => cleanText(value, form),
    read: (text) => {
      const value = cleanText(text, form);
      return value.length > limit ? { code: 'too-long', limit } : { value };
    },
  };
}

/** Written as ISO 8601, which every spreadsheet takes for a day; a German one shows and saves it as 24.11.2026. */
export const dateCell: Codec<CalendarDate> = {
  write: (value) => value,
  read: (text) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
    const value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
    return isCalendarDate(value) ? { value } : { code: 'not-a-date' };
  },
};

/** Spreadsheets save `9:30` or `09:30:00` for 09:30. */
export const timeCell: Codec<LocalTime> = {
  write: (value) => value,
  read: (text) => {
    const value = text.replace(/^(\d:)/, '0$1').replace(/^(\d\d:\d\d):00$/, '$1');
    return isLocalTime(value) ? { value } : { code: 'not-a-time' };
  },
};

export const instantCell: Codec<Instant> = {
  write: (value) => (Number.isInteger(value) ? new Date(value).toISOString() : `${value}`),
  read: (text) => {
    const value = /^-?\d+\.\d+(e[+-]\d+)?$/.test(text) ? Number(text) : Date.parse(text);
    return Number.isNaN(value) ? { code: 'not-a-date' } : { value };
  },
};

export const numberCell: Codec<number> = {
  write: (value) => `${value}`,
  read: (text) => (/^\d{1,16}$/.test(text) ? { value: Number(text) } : { code: 'wrong-type' }),
};

export const moodCell: Codec<1 | 2 | 3 | 4 | 5> = {
  write: (value) => `${value}`,
  read: (text) => {
    const value = ([1, 2, 3, 4, 5] as const).find((mood) => `${mood}` === text);
    return value === undefined ? { code: 'not-a-choice' } : { value };
  },
};

/** A word of either language, or the name that the choice has in records. */
export function choiceOf<Choice extends string>(words: Words<Choice>): Codec<Choice> {
  const names = Object.keys(words) as Choice[];
  return {
    write: (value, language) => words[value][language],
    read: (text) => {
      const wanted = text.toLowerCase();
      const value = names.find((name) =>
        [name, words[name].de, words[name].en].some((word) => word.toLowerCase() === wanted),
      );
      return value === undefined ? { code: 'not-a-choice' } : { value };
    },
  };
}

export const flagOf = (words: Words<'yes' | 'no'>): Codec<boolean> => {
  const choice = choiceOf(words);
  return {
    write: (value, language) => choice.write(value ? 'yes' : 'no', language),
    read: (text) => {
      const reading = choice.read(text);
      return 'value' in reading ? { value: reading.value === 'yes' } : reading;
    },
  };
};

/** An empty cell stands for `empty`. */
export function orElse<Value, Empty>(codec: Codec<Value>, empty: Empty): Codec<Value | Empty> {
  return {
    write: (value, language) => (value === empty ? '' : codec.write(value as Value, language)),
    read: (text) => (text === '' ? { value: empty } : codec.read(text)),
  };
}
