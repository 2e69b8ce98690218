import { describe, expect, it } from 'vitest';
import { chosenHour, isQuietTime, lateHour } from '../../../../lib/domain/reminding/hours';
import { quietAt } from '../../../../lib/domain/reminding/quietAt';

const NIGHT = { quietFrom: '20:00', quietUntil: '08:00' };
const BERLIN = 'Europe/Berlin';
const until = (instant: string, hours = NIGHT, zone = BERLIN) => {
  const span = quietAt(Date.parse(instant), zone, hours);
  return span && new Date(span.until).toISOString();
};

describe('Quiet hours', () => {
  it('go over midnight, with their beginning and without their end', () => {
    expect(until('2026-03-03T19:59+01:00')).toBeNull();
    for (const at of ['2026-03-03T20:00+01:00', '2026-03-04T00:00+01:00', '2026-03-04T07:59+01:00'])
      expect(until(at)).toBe('2026-03-04T07:00:00.000Z');
    expect(until('2026-03-04T08:00+01:00')).toBeNull();
  });

  it('can lie within a day, and are none when they begin as they end', () => {
    const noon = { quietFrom: '12:00', quietUntil: '14:00' };
    expect(until('2026-03-03T13:00+01:00', noon)).toBe('2026-03-03T13:00:00.000Z');
    expect(until('2026-03-03T14:00+01:00', noon)).toBeNull();
    expect(until('2026-03-03T12:00+01:00', { quietFrom: '12:00', quietUntil: '12:00' })).toBeNull();
  });

  it('end once in a night with a time that comes twice, and are as long as clocks say in one that skips (T6)', () => {
    const early = { quietFrom: '20:00', quietUntil: '02:30' };
    expect(until('2026-10-25T00:29Z', early)).toBe('2026-10-25T00:30:00.000Z');
    expect(until('2026-10-25T01:10Z', early)).toBeNull();
    expect(until('2026-03-29T01:00Z', early)).toBe('2026-03-29T01:30:00.000Z');
    const skipped = { quietFrom: '02:50', quietUntil: '03:10' };
    expect(until('2026-03-29T01:20Z', skipped)).toBeNull();
  });

  it('belong to the zone where the user is (T7)', () => {
    expect(until('2026-03-03T12:00Z', NIGHT, 'Asia/Tokyo')).toBe('2026-03-03T23:00:00.000Z');
  });

  it.each([
    ['09:30', '09:30', '08:00'],
    ['07:15', '08:00', '08:00'],
    ['21:00', '08:00', '08:00'],
    ['18:00', '18:00', '08:00'],
  ])('move a chosen hour of %s to %s; what is late comes from %s on', (reminderTime, hour, late) => {
    expect([chosenHour({ ...NIGHT, reminderTime }), lateHour({ ...NIGHT, reminderTime })]).toEqual([hour, late]);
  });

  it('let what is late come earlier where the chosen hour is earlier', () => {
    expect(lateHour({ quietFrom: '22:00', quietUntil: '06:00', reminderTime: '07:00' })).toBe('07:00');
    expect(isQuietTime('07:00', { quietFrom: '22:00', quietUntil: '06:00' })).toBe(false);
  });
});
