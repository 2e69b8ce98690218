import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../lib/domain/calendar-date';
import type { Command } from '../../../lib/domain/commands';
import { isLive } from '../../../lib/domain/follow-ups/isLive';
import { doneOn, exampleApplication, exampleRecord, planOn, stepOn, ZONE } from './example-application';
import { apply, errorsOf } from './example-commands';

const KEY = 'status-enquiry:i1:1';
const enquiry = { key: KEY, kind: 'status-enquiry' } as const;
const planCall = (on: string, at: string | null = '15:00'): Command => ({ name: 'planCall', key: KEY, on, at });
const stateOn = (day: string, application = exampleApplication()) => stepOn(day, KEY, application).state;

describe('An agreed call (R19)', () => {
  it('is kept with its day and time and counts as no snooze (R3)', () => {
    const planned = apply(exampleApplication(), '2026-03-16', planCall('2026-03-18'));
    expect(planned.followUps).toMatchObject([{ snoozedUntil: '2026-03-18', callAt: '15:00', snoozes: 0 }]);
    expect(stepOn('2026-03-17', KEY, planned)).toMatchObject({
      agreedCall: { on: '2026-03-18', at: '15:00' },
      state: 'snoozed',
      channel: 'phone',
      remindAt: toInstant('2026-03-18', '15:00', ZONE),
      due: '2026-03-16',
    });
    expect(['2026-03-18', '2026-03-19'].map((day) => stateOn(day, planned))).toEqual(['due', 'overdue']);
  });

  it('stands on exactly its day, also on a weekend, a holiday, and before the window opens', () => {
    for (const day of ['2026-03-21', '2026-04-03', '2026-03-10']) {
      const planned = apply(exampleApplication(), '2026-03-09', planCall(day, '10:00'));
      expect(stepOn(day, KEY, planned)).toMatchObject({ state: 'due', remindAt: toInstant(day, '10:00', ZONE) });
    }
  });

  it('without a time stands on exactly its day all the same, and is reminded of at the usual hour', () => {
    for (const day of ['2026-03-21', '2026-04-03', '2026-03-10']) {
      const planned = apply(exampleApplication(), '2026-03-09', planCall(day, ''));
      expect(planned.followUps).toMatchObject([{ callAt: '', snoozes: 0 }]);
      expect(stepOn(day, KEY, planned)).toMatchObject({
        agreedCall: { on: day, at: null },
        channel: 'phone',
        state: 'due',
        remindAt: toInstant(day, '09:30', ZONE),
      });
    }
  });

  it('is none where nobody was reached: the next try is reminded of on a working day (R3)', () => {
    const planned = apply(exampleApplication(), '2026-03-16', planCall('2026-03-21', null));
    expect(planned.followUps).toMatchObject([{ callAt: null, snoozes: 0 }]);
    expect(stepOn('2026-03-21', KEY, planned)).toMatchObject({
      agreedCall: null,
      state: 'snoozed',
      remindAt: toInstant('2026-03-23', '09:30', ZONE),
    });
  });

  it('later than the window keeps the step alive, for a week after it', () => {
    const planned = apply(exampleApplication(), '2026-03-20', planCall('2026-04-10'));
    const days = ['2026-04-09', '2026-04-10', '2026-04-17', '2026-04-18'];
    expect(days.map((day) => stateOn(day, planned))).toEqual(['snoozed', 'due', 'overdue', 'missed']);
    expect(planOn('2026-04-18', planned).filter(isLive)).toHaveLength(1);
  });

  it('makes the second enquiry one by phone, whatever its channel would be (R20)', () => {
    const key = 'status-enquiry:i1:2';
    const asked = exampleApplication({ followUps: [doneOn('2026-03-16', enquiry)] });
    const planned = apply(asked, '2026-03-17', { name: 'planCall', key, on: '2026-03-19', at: '10:00' });
    expect(stepOn('2026-03-17', key, asked).channel).toBe('mail');
    expect(stepOn('2026-03-19', key, planned)).toMatchObject({ channel: 'phone', state: 'due' });
  });

  it('holds the contract checks of later weeks back until its day (R26)', () => {
    const offered = exampleApplication({ stage: { name: 'offered', on: '2026-03-02' } });
    const key = 'contract-check:2026-03-02:1';
    const planned = apply(offered, '2026-03-09', { name: 'planCall', key, on: '2026-03-24', at: '10:00' });
    expect(stepOn('2026-03-24', key, planned).state).toBe('due');
    expect(planOn('2026-03-25', planned).map((step) => step.key)).toContain('contract-check:2026-03-02:3');
  });

  it('is gone once the step is snoozed, reopened, done or left out', () => {
    const planned = apply(exampleApplication(), '2026-03-16', planCall('2026-03-18'));
    const commands: Command[] = [
      { name: 'snoozeFollowUp', key: KEY, until: '2026-03-19' },
      { name: 'reopenFollowUp', key: KEY },
      { name: 'completeFollowUp', key: KEY, channel: 'phone', on: '2026-03-16' },
      { name: 'skipFollowUp', key: KEY, on: '2026-03-16', reason: '' },
      { name: 'recordCall', key: KEY, on: '2026-03-16', promisedBy: null },
    ];
    for (const command of commands) {
      const after = apply(planned, '2026-03-16', command);
      expect(after.followUps[0]?.callAt).toBeNull();
      expect(stepOn('2026-03-16', KEY, after).agreedCall).toBeNull();
    }
  });

  it('lies ahead, and belongs to an open step that is done by phone', () => {
    const errors = (changes: object, day = '2026-03-16') =>
      errorsOf(exampleApplication(), { ...planCall('2026-03-16'), ...changes }, day);
    expect(errors({ at: '12:01' })).toEqual([]);
    expect(errors({ at: '12:00' })).toEqual([{ field: 'at', code: 'past' }]);
    expect(errors({ at: '3 pm' })).toEqual([{ field: 'at', code: 'not-a-time' }]);
    expect(errors({ on: '2026-03-15', at: null })).toEqual([{ field: 'on', code: 'too-far' }]);
    expect(errors({ key: 'thank-you:i1' })).toEqual([{ field: 'key', code: 'not-possible' }]);
    const done = exampleApplication({ followUps: [doneOn('2026-03-16', enquiry)] });
    expect(errorsOf(done, planCall('2026-03-20'))).toEqual([{ field: 'key', code: 'not-possible' }]);
  });
});

describe('A call that reached somebody', () => {
  const called = (promisedBy: string | null): Command => ({
    name: 'recordCall',
    key: KEY,
    on: '2026-03-16',
    promisedBy,
  });

  it('is one change: done by phone, and a day that they named is their answer (R19)', () => {
    const after = apply(exampleApplication(), '2026-03-16', called('2026-03-27'));
    expect(after.followUps).toMatchObject([{ key: KEY, status: 'done', channel: 'phone', on: '2026-03-16' }]);
    expect(after.answers).toEqual([{ on: '2026-03-16', promisedBy: '2026-03-27' }]);
    expect([after.rev, after.history.at(-1)]).toMatchObject([2, { what: 'recordCall', subject: KEY }]);
    expect(stepOn('2026-03-17', 'status-enquiry:2026-03-16:1', after)).toMatchObject({
      due: '2026-03-31',
      channel: 'phone',
    });
  });

  it('without a day stays one of two contacts: the next is a mail 10 working days later (R20)', () => {
    const after = apply(exampleApplication(), '2026-03-16', called(null));
    expect(after.answers).toEqual([]);
    expect(stepOn('2026-03-17', 'status-enquiry:i1:2', after)).toMatchObject({ due: '2026-03-30', channel: 'mail' });
  });

  it('says each fault once', () => {
    expect(errorsOf(exampleApplication(), { ...called('2026-03-01'), on: '2026-03-17' }, '2026-03-16')).toEqual([
      { field: 'on', code: 'too-far' },
      { field: 'promisedBy', code: 'too-far' },
    ]);
    expect(errorsOf(exampleApplication(), { ...called(null), key: 'thank-you:i1' }, '2026-03-16')).toEqual([
      { field: 'key', code: 'not-possible' },
    ]);
  });

  it('can be noted again, to correct it', () => {
    const skipped = exampleRecord({ ...enquiry, status: 'skipped', on: '2026-03-16' });
    const after = apply(exampleApplication({ followUps: [skipped] }), '2026-03-16', called(null), called('2026-03-27'));
    expect([after.followUps.length, after.answers.length]).toEqual([1, 1]);
  });
});
