import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  monthOf,
  monthWeeks,
  shiftDay,
  shiftMonth,
  startOfWeek,
} from '../../../../../components/dashboard/calendar/month';
import { addDays, differenceInDays, weekday } from '../../../../../lib/domain/calendar-date';

const days = fc.integer({ min: 0, max: 365 * 250 }).map((count) => addDays('1920-01-01', count));
const starts = fc.integer({ min: 1, max: 7 });

describe('The month of the calendar', () => {
  it('is whole weeks of days that follow each other, from the one with its first day to the one with its last', () => {
    fc.assert(
      fc.property(days, starts, (date, start) => {
        const weeks = monthWeeks(monthOf(date), start);
        const all = weeks.flat();
        expect(weeks.every((week) => week.length === 7 && weekday(week[0] ?? '') === start)).toBe(true);
        expect(all.every((day, index) => index === 0 || differenceInDays(all[index - 1] ?? '', day) === 1)).toBe(true);
        const isIn = (day: string) => monthOf(day) === monthOf(date);
        expect([weeks[0], weeks.at(-1)].every((week) => week?.some(isIn))).toBe(true);
        expect(all.filter(isIn)[0]).toBe(`${monthOf(date)}-01`);
        expect(monthOf(addDays(all.filter(isIn).at(-1) ?? '', 1))).toBe(shiftMonth(monthOf(date), 1));
      }),
    );
  });

  it('is left for the same day of another month, or for its last day where it has fewer', () => {
    expect(shiftDay('2026-10-31', 1)).toBe('2026-11-30');
    expect(shiftDay('2028-02-29', -12)).toBe('2027-02-28');
    fc.assert(
      fc.property(days, fc.integer({ min: -40, max: 40 }), (date, months) => {
        const other = shiftDay(date, months);
        expect(monthOf(other)).toBe(shiftMonth(monthOf(date), months));
        const isLast = monthOf(addDays(other, 1)) !== monthOf(other);
        expect(other.slice(8) === date.slice(8) || (isLast && other.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });

  it('has weeks that begin on the day that is usual for its reader', () => {
    fc.assert(
      fc.property(days, starts, (date, start) => {
        const first = startOfWeek(date, start);
        expect(weekday(first)).toBe(start);
        expect(differenceInDays(first, date)).toBeGreaterThanOrEqual(0);
        expect(differenceInDays(first, date)).toBeLessThan(7);
      }),
    );
  });
});
