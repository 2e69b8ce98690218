import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../../components/dashboard/calendar/calendar-event';
import { layoutWeek } from '../../../../../components/dashboard/calendar/layoutWeek';
import { monthWeeks, startOfWeek } from '../../../../../components/dashboard/calendar/month';
import { addDays } from '../../../../../lib/domain/calendar-date';

const MONDAY = '2026-11-23';
const DAYS = Array.from({ length: 7 }, (_, index) => addDays(MONDAY, index));

interface Given {
  on: number;
  before: number;
  after: number;
  isStep: boolean;
}

/** An event on a day of the week, or some days beside it, with a window around it. */
function eventOf({ on, before, after, isStep }: Given, index: number): CalendarEvent {
  const day = addDays(MONDAY, on);
  const shared = { key: `${index}`, on: day, at: null, application: {} as never };
  if (!isStep) return { name: 'promise', ...shared };
  const step = { opens: addDays(day, -before), closes: addDays(day, after) };
  return { name: 'step', ...shared, step: step as never };
}

const events = fc
  .array(
    fc.record({
      on: fc.integer({ min: -9, max: 15 }),
      before: fc.nat(12),
      after: fc.nat(12),
      isStep: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  .map((given) => given.map(eventOf));

const laidOut = (all: readonly CalendarEvent[], lanes: number) =>
  layoutWeek(DAYS, (day) => all.filter(({ on }) => on === day), all, lanes);

describe('The rows of a week (R18, R19: windows are bars over their days)', () => {
  it('hold every event of the week once, or count it among the rest of its day', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 4 }), (all, lanes) => {
        const { placed, hidden } = laidOut(all, lanes);
        DAYS.forEach((day, column) => {
          const ofDay = all.filter(({ on }) => on === day);
          const seen = placed.filter(({ at }) => at === column);
          expect(seen.length + (hidden[column] ?? 0)).toBe(ofDay.length);
          expect(new Set(seen.map(({ event }) => event.key)).size).toBe(seen.length);
          if (hidden[column]) expect(seen).toHaveLength(lanes);
        });
      }),
    );
  });

  it('never lay two over each other', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 4 }), (all, lanes) => {
        const taken = laidOut(all, lanes).placed.flatMap(({ lane, from, to }) =>
          DAYS.flatMap((_, column) => (from <= column && column <= to ? `${lane}/${column}` : [])),
        );
        expect(new Set(taken).size).toBe(taken.length);
        expect(taken.every((cell) => Number(cell.split('/')[0]) < lanes)).toBe(true);
      }),
    );
  });

  it('show a window whole, as far as it lies in the week, or not at all', () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 1, max: 4 }), (all, lanes) => {
        for (const { event, at, from, to } of laidOut(all, lanes).placed) {
          const { step } = event as { step?: { opens: string; closes: string } };
          const inWindow = DAYS.flatMap((day, column) =>
            step && day >= step.opens && day <= step.closes ? column : [],
          );
          const isWhole = from === inWindow[0] && to === inWindow.at(-1);
          expect(isWhole || (from === at && to === at)).toBe(true);
        }
      }),
    );
  });
});

describe('The weeks of a month', () => {
  it('hold each of its days once, in whole weeks that begin as the place has it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2400 }), fc.integer({ min: 1, max: 7 }), (count, start) => {
        const month = `${2000 + Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`;
        const weeks = monthWeeks(month, start);
        const days = weeks.flat();
        expect(days.every((day, index) => index === 0 || day === addDays(days[index - 1] ?? '', 1))).toBe(true);
        expect(days.filter((day) => day.startsWith(month)).length).toBe(
          new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate(),
        );
        for (const week of weeks) {
          expect(week).toHaveLength(7);
          expect(startOfWeek(week[3] ?? '', start)).toBe(week[0]);
          expect(week.some((day) => day.startsWith(month))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
