import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, isWeekend } from '../../../../lib/domain/calendar-date';
import { chosenHour, lateHour } from '../../../../lib/domain/reminding/hours';
import type { Reminder, ReminderRules } from '../../../../lib/domain/reminding/reminder';
import { tellableFrom } from '../../../../lib/domain/reminding/tellableFrom';
import { runs } from '../../../runs';

const STEP = 15 * 60_000;
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Apia'];

const START = Date.UTC(2026, 4, 3);
const QUARTERS = 40 * 96;

interface Wall {
  day: string;
  time: string;
}

/** What clocks and calendars in each zone show, quarter hour by quarter hour, asked of Intl alone. */
const WALLS = new Map(
  ZONES.map((timeZone) => {
    const format = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short', timeStyle: 'short' });
    return [timeZone, Array.from({ length: QUARTERS }, (_, quarter) => toWall(format.format(START + quarter * STEP)))];
  }),
);

function toWall(shown: string): Wall {
  const [day = '', time = ''] = shown.split(' ');
  return { day, time };
}

/** A second reckoning, quarter hour by quarter hour, from the specification: for nights without a change of clocks. */
function isTellable(reminder: Reminder, { day, time }: Wall, rules: ReminderRules): boolean {
  const { remindOn, standsUntil, agreedCall, lastCall } = reminder;
  if (day < remindOn || (standsUntil !== null && day > standsUntil)) return false;
  const isCall = agreedCall?.on === day;
  const isTimed = isCall && agreedCall.at !== null;
  const hour = day > remindOn ? lateHour(rules) : (agreedCall?.at ?? chosenHour(rules));
  if (time < hour) return false;
  const isOver = rules.quietFrom > rules.quietUntil;
  const isEvening = time >= rules.quietFrom && (isOver || time < rules.quietUntil);
  const isMorning = isOver && time < rules.quietUntil;
  const callIsIn = (quiet: boolean) =>
    isTimed && quiet && (isEvening ? hour >= rules.quietFrom : hour < rules.quietUntil);
  if ((isEvening || isMorning) && !callIsIn(isEvening || isMorning)) return false;
  if (rules.remindsOnFreeDays || !isWeekend(day) || isCall) return true;
  const last = lastCall !== null && day <= lastCall ? lastCall : standsUntil;
  if (last === null) return false;
  for (let next = addDays(day, 1); next <= last; next = addDays(next, 1)) if (!isWeekend(next)) return false;
  return true;
}

const quarter = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
const RULES: fc.Arbitrary<ReminderRules> = fc.record({
  reminderTime: quarter,
  quietFrom: quarter,
  quietUntil: quarter,
  remindsOnFreeDays: fc.boolean(),
});
const REMINDER: fc.Arbitrary<Reminder> = fc
  .record({
    on: fc.integer({ min: 0, max: 13 }),
    stands: fc.option(fc.integer({ min: 0, max: 6 })),
    last: fc.option(fc.integer({ min: -3, max: 3 })),
    call: fc.option(fc.option(quarter)),
  })
  .map(({ on, stands, last, call }) => {
    const remindOn = addDays('2026-05-04', on);
    const standsUntil = stands === null ? null : addDays(remindOn, stands);
    const lastCall = last === null || standsUntil === null ? null : addDays(remindOn, Math.min(last, stands ?? 0));
    return { remindOn, standsUntil, lastCall, agreedCall: call === null ? null : { on: remindOn, at: call } };
  });

describe('When a reminder may be told', () => {
  it('is what a second reckoning finds, quarter hour by quarter hour, whatever the settings and the zone (T8)', () => {
    const start = fc.integer({ min: 0, max: 14 * 96 });
    fc.assert(
      fc.property(REMINDER, RULES, start, fc.constantFrom(...ZONES), (reminder, rules, from, zone) => {
        const now = START + from * STEP;
        const found = tellableFrom(reminder, now, { zone, rules, isFree: isWeekend });
        const walls = WALLS.get(zone)?.slice(from) ?? [];
        const expected = walls.findIndex((wall) => isTellable(reminder, wall, rules));
        expect(found).toBe(expected < 0 ? null : now + expected * STEP);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });

  it('ends in a calendar that says every day is free', () => {
    const rules = { reminderTime: '09:30', quietFrom: '20:00', quietUntil: '08:00', remindsOnFreeDays: false };
    const step: Reminder = { remindOn: '2026-05-04', standsUntil: null, lastCall: null, agreedCall: null };
    const place = { zone: 'Europe/Berlin', rules, isFree: () => true };
    expect(tellableFrom(step, Date.UTC(2026, 4, 4, 12), place)).toBeNull();
  });
});
