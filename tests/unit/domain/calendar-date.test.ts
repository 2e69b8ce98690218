import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWorkingDays,
  calendarDateAt,
  differenceInDays,
  isCalendarDate,
  isLocalTime,
  isWeekend,
  nextWorkingDay,
  toInstant,
  weekday,
} from '../../../lib/domain/calendar-date';
import { isKnownZone } from '../../../lib/domain/zone-offset';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2190-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const utc = (text: string) => Date.parse(`${text}:00Z`);

describe('A calendar date', () => {
  it.each(['2026-11-24', '2028-02-29', '2000-02-29', '1900-01-01', '2200-12-31'])('can be %s', (day) => {
    expect(isCalendarDate(day)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '1899-12-31',
    '2201-01-01',
    '275760-09-13',
    '2026-1-1',
    ' 2026-01-01',
    '2026-01-01\n',
    '2026-01-01T00:00',
    '24.11.2026',
    '',
    20261124,
    null,
    undefined,
    Number.NaN,
    {},
    ['2026-01-01'],
  ])('cannot be %j (T6, H5)', (value) => {
    expect(isCalendarDate(value)).toBe(false);
  });

  it('crosses the end of the year and 29 February (T6)', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-02-28', 1)).toBe('2027-03-01');
  });

  it('comes back after days forth and back, and the difference counts them', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -3_000, max: 3_000 }), (day, days) => {
        expect(addDays(addDays(day, days), -days)).toBe(day);
        expect(differenceInDays(day, addDays(day, days))).toBe(days);
        expect(isCalendarDate(day)).toBe(true);
      }),
    );
  });

  it('knows its weekday, before and after 1970', () => {
    expect(['2026-11-23', '2026-11-28', '2026-11-29', '1969-12-31'].map(weekday)).toEqual([1, 6, 7, 3]);
    expect(['2026-11-27', '2026-11-28', '2026-11-29', '2026-11-30'].filter(isWeekend)).toEqual([
      '2026-11-28',
      '2026-11-29',
    ]);
  });

  it('refuses to reckon with what is no date, instead of giving a wrong one', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError);
  });
});

describe('Working days', () => {
  const isFree = (day: string) => isWeekend(day) || day === '2026-11-30';

  it('skip weekends and holidays', () => {
    expect(nextWorkingDay('2026-11-27', isFree)).toBe('2026-12-01');
    expect(addWorkingDays('2026-11-26', 3, isFree)).toBe('2026-12-02');
    expect(addWorkingDays('2026-11-28', 0, isFree)).toBe('2026-11-28');
  });

  it('end their search in a calendar where every day is free', () => {
    expect(nextWorkingDay('2026-11-27', () => true) > '2026-11-27').toBe(true);
  });
});

describe('A time of day', () => {
  it('has two digits each, 00:00 to 23:59', () => {
    const values = ['00:00', '23:59', '24:00', '9:30', '09:60', '09:30:00', 930, null];
    expect(values.filter(isLocalTime)).toEqual(['00:00', '23:59']);
  });
});

describe('A local time in a zone (T6)', () => {
  it.each([
    ['Berlin in winter', '2026-01-15', '09:30', 'Europe/Berlin', '2026-01-15T08:30'],
    ['Berlin in summer', '2026-07-15', '09:30', 'Europe/Berlin', '2026-07-15T07:30'],
    ['a skipped time moves forward', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30'],
    ['of a doubled time it is the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30'],
    ['a skipped midnight in Cairo', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00'],
    ['a skipped midnight in Santiago', '2026-09-06', '00:00', 'America/Santiago', '2026-09-06T04:00'],
    ['a skipped midnight in Beirut', '2026-03-29', '00:00', 'Asia/Beirut', '2026-03-28T22:00'],
    ['half an hour skipped on Lord Howe', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45'],
    ['the day that Apia skipped', '2011-12-30', '09:00', 'Pacific/Apia', '2011-12-30T19:00'],
    ['a quarter of an hour in Kathmandu', '2026-05-01', '09:30', 'Asia/Kathmandu', '2026-05-01T03:45'],
    ['far east on Kiritimati', '2026-05-01', '09:30', 'Pacific/Kiritimati', '2026-04-30T19:30'],
  ])('is right: %s', (_, day, time, zone, expected) => {
    expect(toInstant(day, time, zone)).toBe(utc(expected));
  });

  it('exists at 09:30 on every day in every zone, and gives the same day back (T8)', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const wrong: string[] = [];
    for (const [index, zone] of zones.entries()) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let days = index % 23; days < 730; days += 23) {
        const day = addDays('2026-01-01', days);
        const instant = toInstant(day, '09:30', zone);
        if (clock.format(instant) !== `${day} 09:30` || calendarDateAt(instant, zone) !== day)
          wrong.push(`${zone} ${day}`);
      }
    }
    expect(zones.length).toBeGreaterThan(400);
    expect(wrong).toEqual([]);
  }, 20_000);

  it('is right on every day around a change of clocks, hour by hour, by an independent reckoning', () => {
    const wrong: string[] = [];
    const zones = [
      'Africa/Cairo',
      'America/Santiago',
      'Asia/Beirut',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Europe/Dublin',
    ];
    for (const zone of zones) {
      const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      for (let instant = Date.UTC(2026, 0, 1); instant < Date.UTC(2027, 0, 1); instant += 3_600_000) {
        const [day = '', time = ''] = clock.format(instant).split(' ');
        const back = toInstant(day, time, zone);
        // Of a time that clocks show twice, the first is meant.
        const isRight = back <= instant && clock.format(back) === `${day} ${time}`;
        if (!isRight || calendarDateAt(instant, zone) !== day) wrong.push(`${zone} ${day} ${time}`);
      }
    }
    expect(wrong).toEqual([]);
  }, 20_000);

  it('refuses a zone that nobody knows', () => {
    expect(() => toInstant('2026-01-01', '09:30', 'Europe/Nowhere')).toThrow(RangeError);
    expect([isKnownZone('Europe/Berlin'), isKnownZone('Europe/Nowhere'), isKnownZone(''), isKnownZone(3)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});
