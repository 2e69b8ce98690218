import { readClock } from '../dates/readClock';
import { readDay } from '../dates/readDay';
import type { TableRow } from '../table';
import { readStage } from '../words/readStage';
import type { ColumnUse } from './columnUse';

const SAMPLE_ROWS = 50;
const MOST = 0.6;
const EMAIL = /^\S+@\S+\.\S+$/;
const PHONE = /^\+?[\d\s()/.-]{7,}$/;

const SIGNS: readonly [ColumnUse, (cell: string) => boolean][] = [
  ['email', (cell) => EMAIL.test(cell)],
  ['date', (cell) => readDay(cell, { order: 'day-first' }) !== undefined],
  ['time', (cell) => readClock(cell) !== undefined],
  ['stage', (cell) => readStage(cell) !== undefined],
  ['phone', (cell) => PHONE.test(cell)],
];

/** A table without names: what most cells of a column look like; the first two columns of words are company and role. */
export function guessByValues(rows: readonly TableRow[], width: number): ColumnUse[] {
  const words: ColumnUse[] = ['company', 'role'];
  const sample = rows.slice(0, SAMPLE_ROWS);
  return Array.from({ length: width }, (_, column) => {
    const cells = sample.map(({ cells }) => (cells[column] ?? '').trim()).filter((cell) => cell !== '');
    const sign = SIGNS.find(([, fits]) => cells.length > 0 && cells.filter(fits).length >= MOST * cells.length);
    if (sign) return sign[0];
    const isWords = cells.some((cell) => /\p{L}{2}/u.test(cell));
    return (isWords && words.shift()) || 'detail';
  });
}
