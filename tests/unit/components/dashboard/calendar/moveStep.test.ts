import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StepEvent } from '../../../../../components/dashboard/calendar/calendar-event';
import { eventsOf } from '../../../../../components/dashboard/calendar/eventsOf';
import { movableDays, moveStep } from '../../../../../components/dashboard/calendar/moveStep';
import { weekStart } from '../../../../../components/dashboard/calendar/weekStart';
import type { Application } from '../../../../../lib/domain/application';
import { applyCommand } from '../../../../../lib/domain/applyCommand';
import { addDays, isWeekend } from '../../../../../lib/domain/calendar-date';
import type { Command } from '../../../../../lib/domain/commands';
import { planFollowUps } from '../../../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../../../lib/domain/holidays';
import { LOG } from './log';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
const today = '2026-11-24';
const plan = (application: Application) =>
  planFollowUps(application, { now: NOW, zone: ZONE, holidays: isPublicHoliday });
const moment = { now: NOW, zone: ZONE, today, plan };

let count = 0;
function changed(before: Application | null, command: Command): Application {
  const newId = () => `id-${++count}`;
  const outcome = applyCommand(before, command, { now: NOW, zone: ZONE, operationId: newId(), newId });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.application;
}

const interviewed = (date: string) => changed(null, { ...LOG, interview: { ...LOG.interview, date } });
function stepOf(application: Application, kind: string): StepEvent {
  const found = eventsOf(application, plan, today).find((event) => event.name === 'step' && event.step.kind === kind);
  if (found?.name !== 'step') throw new Error(`no ${kind}`);
  return found;
}

describe('Where a step may be moved', () => {
  it('is within its window, and there it then stands on a working day (R18, R19, R22)', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -30, max: 0 }),
        fc.integer({ min: -5, max: 60 }),
        fc.boolean(),
        (held, ahead, isRejected) => {
          const base = interviewed(addDays(today, held));
          const one = isRejected ? changed(base, { name: 'recordRejection', on: today }) : base;
          const to = addDays(today, ahead);
          for (const event of eventsOf(one, plan, today)) {
            if (event.name !== 'step') continue;
            const move = moveStep(event, to, moment);
            const { first, last } = movableDays(event.step, today);
            const isInside = to >= first && (last === null || to <= last);
            if (!move.ok) {
              expect(to).not.toBe(event.on);
              // Free days at the very end are refused too: the step would come after its window.
              if (isInside) expect(move.limit).toBe(last);
              continue;
            }
            if (!move.command) continue;
            expect(isInside).toBe(true);
            const after = plan(changed(one, move.command)).find(({ key }) => key === event.step.key);
            expect(after?.remindOn).toBe(move.on);
            expect(move.on >= to && (last === null || move.on <= last)).toBe(true);
            expect(isWeekend(move.on) && move.on !== to).toBe(false);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is not before its planned day: an enquiry after five days would come too early (R19)', () => {
    const enquiry = stepOf(interviewed('2026-11-16'), 'status-enquiry');
    expect(moveStep(enquiry, '2026-11-27', moment)).toMatchObject({ problem: 'early', limit: enquiry.step.due });
  });

  it('is not after the week in which thanks have to arrive (R18)', () => {
    const thanks = stepOf(interviewed('2026-11-23'), 'thank-you');
    expect(moveStep(thanks, '2026-11-26', moment)).toMatchObject({ ok: true, on: '2026-11-26' });
    expect(moveStep(thanks, '2026-12-02', moment)).toMatchObject({ problem: 'late', limit: thanks.step.closes });
  });

  it('is not a day that is over, nor today once more', () => {
    const enquiry = stepOf(
      changed(interviewed('2026-11-06'), { name: 'setMailLanguage', language: 'de' }),
      'status-enquiry',
    );
    expect(enquiry.on).toBe(today);
    expect(moveStep(enquiry, '2026-11-23', moment)).toMatchObject({ problem: 'from-tomorrow' });
    expect(moveStep(enquiry, today, moment)).toEqual({ ok: true, command: null, on: today });
  });

  it('leaves a call alone that they have agreed to (R19)', () => {
    const one = interviewed('2026-11-06');
    const { step } = stepOf(one, 'status-enquiry');
    const agreed = changed(one, { name: 'planCall', key: step.key, on: '2026-11-26', at: '15:30' });
    const call = stepOf(agreed, 'status-enquiry');
    expect(call).toMatchObject({ on: '2026-11-26', at: '15:30' });
    expect(moveStep(call, '2026-11-27', moment)).toMatchObject({ problem: 'agreed' });
  });

  it('leads back to the planned day, where it is put off no more', () => {
    const one = interviewed('2026-11-16');
    const { step } = stepOf(one, 'status-enquiry');
    const later = changed(one, { name: 'snoozeFollowUp', key: step.key, until: addDays(step.due, 2) });
    const move = moveStep(stepOf(later, 'status-enquiry'), step.due, moment);
    expect(move).toEqual({ ok: true, command: { name: 'reopenFollowUp', key: step.key }, on: step.due });
  });
});

describe('The first day of a week', () => {
  it.each([
    ['de-DE', 'DE', 1],
    ['de', 'CH', 1],
    ['en', 'DE', 1],
    ['en-US', 'DE', 7],
    ['en', 'US', 7],
    ['not a language', 'AT', 1],
  ] as const)('is that of the place: %s, %s → %i', (language, country, day) => {
    expect(weekStart(language, country)).toBe(day);
  });
});
