import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Application, FollowUpRecord } from '../../../../lib/domain/application';
import { addDays, calendarDateAt, toInstant } from '../../../../lib/domain/calendar-date';
import type { FollowUp, HolidayCalendar } from '../../../../lib/domain/follow-ups/follow-up';
import { isLive } from '../../../../lib/domain/follow-ups/isLive';
import { isDueNow } from '../../../../lib/domain/follow-ups/nextFollowUp';
import { nextOn } from '../../../../lib/domain/follow-ups/nextOn';
import { planFollowUps } from '../../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../../lib/domain/holidays';
import { runs } from '../../../runs';
import { applicationFromTape, Tape, ZONES } from '../application-from-tape';

/** In the long run three hundred thousand: NACHKLANG_LONG=yes. */
const RUNS = process.env.NACHKLANG_LONG === 'yes' ? 300_000 : runs(800, 4_000);
const HOUR = 3_600_000;
const REMINDED = new Set(['open', 'due', 'overdue', 'snoozed']);
const MORE_ZONES = [...ZONES, 'Etc/GMT+12', 'Pacific/Kiritimati'] as const;

/** Records from outside may lack the day on which something was done, or the instant too. */
function withoutDays(application: Application, tape: Tape): Application {
  const followUps = application.followUps.map((record): FollowUpRecord => {
    const lacks = record.status === 'open' ? 'nothing' : tape.pick('nothing', 'nothing', 'day', 'both');
    if (lacks === 'nothing') return record;
    const at = record.at === null ? null : record.at + tape.below(25) * HOUR - 11 * HOUR;
    return { ...record, on: null, at: lacks === 'both' ? null : at };
  });
  return { ...application, followUps };
}

/** Days worth a look: those the record names, and those its plan names, seen from a day when it had all before it. */
function dayToLook(application: Application, tape: Tape): string {
  const { interviews, answers, followUps, stage } = application;
  const plan = planFollowUps(application, { now: Date.UTC(1800, 0, 1), zone: 'UTC', holidays: isPublicHoliday });
  const days = [
    ...interviews.map(({ date }) => date),
    ...answers.map(({ on }) => on),
    ...followUps.flatMap(({ on, snoozedUntil }) => [on ?? [], snoozedUntil ?? []].flat()),
    ...plan.filter(isLive).flatMap(({ opens, due }) => [opens, due]),
    ...(stage.name === 'waiting' ? [] : [stage.on]),
  ];
  const from = days[tape.below(Math.max(1, days.length))] ?? '2026-01-01';
  return addDays(from, tape.pick(0, 1, -1, 2, tape.below(60)));
}

interface Look {
  application: Application;
  now: number;
  zone: string;
  reminderTime: string;
  holidays: HolidayCalendar;
}

function lookFrom(bytes: Uint8Array): Look {
  const tape = new Tape(bytes);
  const zone = tape.pick(...MORE_ZONES);
  const time = tape.pick('12:00', '00:00', '23:59', '09:29');
  const reminderTime = tape.pick('09:30', '00:00', '23:59');
  const fewer = tape.below(4) === 0 ? () => false : isPublicHoliday;
  const application = withoutDays(applicationFromTape(tape), tape);
  const now = toInstant(dayToLook(application, tape), time, zone);
  return { application, now, zone, reminderTime, holidays: fewer };
}

/** What a look over every record would find: a reminder, something to count, or a change before the next full hour. */
function finds({ application, now, ...rest }: Look): boolean {
  const plan = planFollowUps(application, { now, ...rest });
  const later = planFollowUps(application, { now: now + HOUR, ...rest });
  const states = new Map(plan.map(({ key, state }) => [key, state]));
  const isReminded = ({ state, remindAt }: FollowUp) => REMINDED.has(state) && remindAt <= now;
  const comesSoon = (step: FollowUp) => isLive(step) && step.remindAt > now && step.remindAt <= now + HOUR;
  const changes = later.filter((step) => isLive(step) && step.state !== (states.get(step.key) ?? 'upcoming'));
  return plan.some((step) => isReminded(step) || isDueNow(step) || comesSoon(step)) || changes.length > 0;
}

function isRead({ application, now, zone }: Look): boolean {
  const day = nextOn(application);
  return day !== undefined && day <= calendarDateAt(now + HOUR, zone);
}

describe('The day of the index', () => {
  it(`is never later than what a look over everything finds, for ${RUNS} random applications, zones and settings (S18, T8)`, () => {
    let found = 0;
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 40, maxLength: 120, size: 'max' }), (bytes) => {
        const look = lookFrom(bytes);
        if (!finds(look)) return;
        found += 1;
        if (!isRead(look)) throw new Error(`${nextOn(look.application)} is too late: ${JSON.stringify(look)}`);
      }),
      { numRuns: RUNS },
    );
    expect(found).toBeGreaterThan(RUNS / 10);
  }, 3_600_000);

  it('is there for every application that has not ended, and for no other (R1, R26)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120, size: 'max' }), (bytes) => {
        const { application } = lookFrom(bytes);
        const hasEnded = application.stage.name === 'signed' || application.stage.name === 'closed';
        expect(nextOn(application) === undefined).toBe(hasEnded);
      }),
      { numRuns: runs(200, 1_000) },
    );
  });
});
