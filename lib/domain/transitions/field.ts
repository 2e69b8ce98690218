import type { CalendarDate, LocalTime, ZoneName } from '../application';
import { isCalendarDate, isLocalTime } from '../calendar-date';
import type { FieldError } from '../commands';
import { isKnownZone } from '../zone-offset';
import { cleanText } from './cleanText';

/** One value of a command, from whoever sent it, with its path. Reading it adds to `errors` and never throws. */
export interface Field {
  value: unknown;
  path: string;
  errors: FieldError[];
}

/** A field's own property or item; what is inherited (`__proto__`, `constructor`) doesn't count. */
export function fieldOf(parent: Field, name: string | number): Field {
  const path = parent.path === '' ? `${name}` : `${parent.path}.${name}`;
  const { value, errors } = parent;
  const isHolder = typeof value === 'object' && value !== null && Object.hasOwn(value, name);
  return { value: isHolder ? (value as Record<string, unknown>)[name] : undefined, path, errors };
}

export function refuse({ errors, path }: Field, code: FieldError['code'], limit?: number): void {
  errors.push(limit === undefined ? { field: path, code } : { field: path, code, limit });
}

/** Cleaned text; missing optional text is `''`. */
export function readText(field: Field, limit: number, form: 'one-line' | 'lines' = 'one-line'): string {
  if (field.value === undefined || field.value === null) return '';
  if (typeof field.value !== 'string') {
    refuse(field, 'unknown');
    return '';
  }
  const text = cleanText(field.value, form);
  if (text.length > limit) refuse(field, 'too-long', limit);
  return text;
}

export function readRequiredText(field: Field, limit: number): string {
  const before = field.errors.length;
  const text = readText(field, limit);
  if (text === '' && field.errors.length === before) refuse(field, 'required');
  return text;
}

export function readChoice<Choice extends string>(field: Field, choices: readonly [Choice, ...Choice[]]): Choice {
  const choice = choices.find((one) => one === field.value);
  if (choice === undefined) refuse(field, field.value === undefined ? 'required' : 'not-a-choice');
  return choice ?? choices[0];
}

/** A real day from `earliest` to `latest`, both included. */
export function readDate(field: Field, [earliest, latest]: readonly [CalendarDate, CalendarDate]): CalendarDate {
  const { value } = field;
  if (!isCalendarDate(value)) {
    refuse(field, value === undefined || value === null || value === '' ? 'required' : 'not-a-date');
    return earliest;
  }
  if (value < earliest || value > latest) refuse(field, 'too-far');
  return value;
}

export function readOptionalDate(field: Field, range: readonly [CalendarDate, CalendarDate]): CalendarDate | null {
  return field.value === null || field.value === undefined || field.value === '' ? null : readDate(field, range);
}

export function readTime(field: Field): LocalTime {
  if (isLocalTime(field.value)) return field.value;
  refuse(field, field.value === undefined || field.value === '' ? 'required' : 'not-a-time');
  return '00:00';
}

export function readOptionalTime(field: Field): LocalTime | null {
  return field.value === null || field.value === undefined || field.value === '' ? null : readTime(field);
}

export function readFlag(field: Field): boolean {
  if (typeof field.value !== 'boolean') refuse(field, field.value === undefined ? 'required' : 'unknown');
  return field.value === true;
}

/** A whole number from 0 to `most`; -0, which no file keeps, is 0. */
export function readCount(field: Field, most: number): number {
  const { value } = field;
  if (typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= most) return value + 0;
  refuse(field, value === undefined ? 'required' : 'unknown');
  return 0;
}

export function readZone(field: Field): ZoneName {
  if (isKnownZone(field.value)) return field.value;
  refuse(field, 'not-a-zone');
  return 'UTC';
}

/** The items of a list, each with its path; none when there are more than `limit`. */
export function readList(field: Field, limit: number): Field[] {
  if (!Array.isArray(field.value)) {
    refuse(field, field.value === undefined ? 'required' : 'unknown');
    return [];
  }
  if (field.value.length > limit) {
    refuse(field, 'too-many', limit);
    return [];
  }
  return Array.from(field.value, (_, index) => fieldOf(field, index));
}
