import fc from 'fast-check';
import { anySign } from '../anySign';

/** What people, programs and attackers put into cells: the start of the list by hand, the rest at random but always the same. */
const BY_HAND = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  '<img src=x onerror=alert(1)>',
  '<script>1</script>',
  'javascript:alert(1)',
  '\u202eevil\u2066',
  'a\u0000b',
  '\ud800',
  'x\udc00y',
  '=1+1',
  "'=1+1",
  "''tis",
  '+49 30 1234567',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r\n=1',
  '＝1',
  '\u00a0=1',
  '275760-09-13',
  '0000-00-00',
  'NaN',
  'null',
  'undefined',
  '1e400',
  '-0',
  '99999999999999999999',
  '31.02.2026',
  '29.02.2027',
  '24:00',
  '{"a":1}',
  '[[[[',
  '"',
  '";"',
  '|',
  '\\|',
  '\\',
  '\ufeff',
  '\u2028\u2029',
  'x'.repeat(201),
  'x'.repeat(6_000),
  '💥'.repeat(120),
  'ä'.repeat(300),
  '../../etc/passwd',
  'CON',
  'BEGIN:VEVENT',
  'END:VCALENDAR',
  'a@b',
  'a@b.example, c@d.example',
  'Frau Dr. '.repeat(30),
  ';'.repeat(50),
  ' ',
  '\u00a0',
];

export const HOSTILE: readonly string[] = [
  ...BY_HAND,
  ...fc.sample(fc.string({ unit: anySign, maxLength: 40 }), { numRuns: 200, seed: 7 }),
  ...fc.sample(fc.string({ unit: 'grapheme', maxLength: 20 }), { numRuns: 100, seed: 8 }),
];

/** Objects of the language as they were before anything hostile was read. */
export function pollution(): () => string[] {
  const before = [Object.prototype, Array.prototype, Function.prototype].map((each) => Reflect.ownKeys(each).length);
  return () =>
    [Object.prototype, Array.prototype, Function.prototype].flatMap((each, index) =>
      Reflect.ownKeys(each).length === before[index] ? [] : [`${Reflect.ownKeys(each).map(String)}`],
    );
}
