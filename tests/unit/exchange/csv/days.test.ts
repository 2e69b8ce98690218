import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../../lib/domain/calendar-date';
import { readClock } from '../../../../lib/exchange/csv/dates/readClock';
import { type DayOrder, readDay } from '../../../../lib/exchange/csv/dates/readDay';

const read = (text: string, order: DayOrder = 'day-first') => {
  const day = readDay(text, { order, zone: 'Europe/Berlin' });
  return day && `${day.on} ${day.time}`.trim();
};

describe('A day in a table', () => {
  it.each([
    ['3.12.2026', '2026-12-03'],
    ['03.12.26', '2026-12-03'],
    ['3. 12. 2026', '2026-12-03'],
    ['03/12/2026', '2026-12-03'],
    ['03-12-2026', '2026-12-03'],
    ['2026-12-03', '2026-12-03'],
    ['2026/12/3', '2026-12-03'],
    ['20261203', '2026-12-03'],
    ['3. Dezember 2026', '2026-12-03'],
    ['3. Dez. 2026', '2026-12-03'],
    ['3. März 2026', '2026-03-03'],
    ['3. Mrz 2026', '2026-03-03'],
    ['1. Jänner 2027', '2027-01-01'],
    ['Do., 3. Dez. 2026', '2026-12-03'],
    ['Donnerstag, den 3. Dezember 2026', '2026-12-03'],
    ['Dec 3, 2026', '2026-12-03'],
    ['December 3rd, 2026', '2026-12-03'],
    ['3 Sept 2026', '2026-09-03'],
    ['3-Dec-26', '2026-12-03'],
    ['Thu, 3 Dec 2026', '2026-12-03'],
    ['46359', '2026-12-03'],
    ['46359.604166667', '2026-12-03 14:30'],
    ['46359,604166667', '2026-12-03 14:30'],
    ['03.12.2026 14:30', '2026-12-03 14:30'],
    ['03.12.2026, 14.30 Uhr', '2026-12-03 14:30'],
    ['3. Dezember 2026 um 14 Uhr', '2026-12-03 14:00'],
    ['12/3/2026 2:30 PM', '2026-03-12 14:30'],
    ['2026-12-03T14:30', '2026-12-03 14:30'],
    ['2026-12-03T13:30:00.000Z', '2026-12-03 14:30'],
    ['2026-07-01T22:30:00Z', '2026-07-02 00:30'],
    ['2026-12-03T08:30:00-05:00', '2026-12-03 14:30'],
    ['2026-12-03 14:00-15:00', '2026-12-03 14:00'],
    ['1796304600', '2026-12-03 14:30'],
    ['1796304600000', '2026-12-03 14:30'],
  ])('is read: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  it('is day first or month first as the rows tell, and with dots always day first', () => {
    expect(read('03/12/2026', 'month-first')).toBe('2026-03-12');
    expect(read('12/24/2026', 'month-first')).toBe('2026-12-24');
    expect(read('03.12.2026', 'month-first')).toBe('2026-12-03');
  });

  it.each([
    '',
    'morgen',
    '31.02.2026',
    '2027-02-29',
    '13/13/2026',
    '275760-09-13',
    '0000-00-00',
    'NaN',
    '1e5',
    '3.12.2026 25:00',
    '3.12.2026 vielleicht',
    '99999999',
    '12345',
    '__proto__',
    'x'.repeat(1_000_000),
  ])('is none, not a wrong one: %.30s (H5)', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('is the same however it was written', () => {
    const names = ['Jan.', 'Feb.', 'März', 'Apr.', 'Mai', 'Juni', 'Juli', 'Aug.', 'Sept.', 'Okt.', 'Nov.', 'Dez.'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
        const on = addDays('2000-01-01', days);
        const [year = '', month = '', day = ''] = on.split('-');
        const written = [
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${Number(day)}. ${names[Number(month) - 1]} ${year}`,
        ];
        expect(written.map((text) => read(text))).toEqual([on, on, on]);
        expect(read(`${month}/${day}/${year}`, 'month-first')).toBe(on);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('A time in a table', () => {
  it.each([
    ['14:30', '14:30'],
    ['9:05', '09:05'],
    ['14.30 Uhr', '14:30'],
    ['14 Uhr', '14:00'],
    ['2:30 pm', '14:30'],
    ['12 am', '00:00'],
    ['12:15 p.m.', '12:15'],
    ['14h30', '14:30'],
    ['14:00–15:00', '14:00'],
    ['um 14 Uhr', '14:00'],
    ['0,604166667', '14:30'],
    ['0.375', '09:00'],
    ['14:30:00', '14:30'],
  ])('is read: %s', (text, expected) => {
    expect(readClock(text)).toBe(expected);
  });

  it.each(['', '14', '25:00', '14:60', '13 pm', 'nachmittags', '1:2'])('is none: %s', (text) => {
    expect(readClock(text)).toBeUndefined();
  });
});
