import { describe, expect, it, vi } from 'vitest';
import { calendarEvents } from '../../../../../components/dashboard/calendar/calendarEvents';
import { windowsIn } from '../../../../../components/dashboard/calendar/windowsIn';
import type { Application } from '../../../../../lib/domain/application';
import { applyCommand } from '../../../../../lib/domain/applyCommand';
import { planFollowUps } from '../../../../../lib/domain/follow-ups/planFollowUps';
import { LOG } from './log';

const ZONE = 'Europe/Berlin';
const NOW = Date.parse('2026-11-24T10:00:00+01:00');
let count = 0;

function interviewed(company: string): Application {
  const newId = () => `id-${++count}`;
  const outcome = applyCommand(null, { ...LOG, company }, { now: NOW, zone: ZONE, operationId: newId(), newId });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.errors));
  return outcome.application;
}

const planSpy = () =>
  vi.fn((application: Application) => planFollowUps(application, { now: NOW, zone: ZONE, holidays: () => false }));

describe('All events of the calendar', () => {
  it('are worked out once per record, and again only for what has changed', () => {
    const applications = Array.from({ length: 20 }, (_, index) => interviewed(`Firma ${index}`));
    const plan = planSpy();
    calendarEvents(applications, plan, '2026-11-24');
    const [first, ...rest] = applications;
    const next = [{ ...first, company: 'Neu' } as Application, ...rest];
    const byDay = calendarEvents(next, plan, '2026-11-24');
    expect(plan).toHaveBeenCalledTimes(21);
    expect(byDay.get('2026-11-23')?.map(({ application }) => application.company)).toContain('Neu');
  });

  it('leave out the steps of what has ended: it is not even planned (R26)', () => {
    const plan = planSpy();
    const ended = { ...interviewed('Beispiel'), stage: { name: 'signed' as const, on: '2026-11-24' } };
    const events = [...calendarEvents([ended], plan, '2026-11-24').values()].flat();
    expect(events.map(({ name }) => name)).toEqual(['interview']);
    expect(plan).not.toHaveBeenCalled();
  });

  it('stand by their time, then interviews before steps', () => {
    const early = interviewed('Früh');
    const [interview] = early.interviews;
    if (!interview) throw new Error('no interview');
    const noon = { ...early, id: 'noon', interviews: [{ ...interview, date: '2026-11-24', time: '12:00' }] };
    const nine = { ...early, id: 'nine', interviews: [{ ...interview, date: '2026-11-24', time: '09:00' }] };
    const day = calendarEvents([noon, nine, interviewed('Beispiel')], planSpy(), '2026-11-24').get('2026-11-24');
    expect(day?.map(({ at }) => at)).toEqual(['09:00', '12:00', null]);
  });

  it('bring at most as many windows to a month as anybody could see', () => {
    const many = Array.from({ length: 200 }, (_, index) => interviewed(`Firma ${index}`));
    const byDay = calendarEvents(many, planSpy(), '2026-11-24');
    const windows = windowsIn([['2026-11-23', '2026-11-29']], byDay);
    expect(windows.length).toBe(60);
    expect(windowsIn([['2027-02-01', '2027-02-07']], byDay)).toEqual([]);
  });
});
