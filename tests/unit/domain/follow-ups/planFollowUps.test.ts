import { describe, expect, it } from 'vitest';
import type { Interview, Stage } from '../../../../lib/domain/application';
import { toInstant } from '../../../../lib/domain/calendar-date';
import { isLive } from '../../../../lib/domain/follow-ups/isLive';
import {
  doneOn,
  exampleApplication,
  exampleInterview,
  exampleRecord,
  planOn,
  stepOn,
  ZONE,
} from '../example-application';

const enquiry = { key: 'status-enquiry:i1:1', kind: 'status-enquiry' } as const;
const thanks = { key: 'thank-you:i1', kind: 'thank-you' } as const;

describe('The plan', () => {
  it('is sorted by due day', () => {
    const interviews = [exampleInterview({ id: 'i2', date: '2026-03-09' }), exampleInterview()];
    const dues = planOn('2026-03-10', exampleApplication({ interviews })).map(({ due }) => due);
    expect(dues).toEqual([...dues].sort());
  });

  it('is the same whatever the mood (R25)', () => {
    const moods: Interview['mood'][] = [null, 1, 5];
    const plans = moods.map((mood) =>
      planOn('2026-03-03', exampleApplication({ interviews: [exampleInterview({ mood })] })),
    );
    expect(plans[1]).toEqual(plans[0]);
    expect(plans[2]).toEqual(plans[0]);
  });

  it.each<Stage>([
    { name: 'signed', on: '2026-03-18' },
    { name: 'closed', on: '2026-03-18', reason: 'Ich habe mich anders entschieden' },
  ])('is history only once the application is $name (R26)', (stage) => {
    const followUps = [doneOn('2026-03-03', thanks, 'mail')];
    const states = planOn('2026-03-18', exampleApplication({ stage, followUps })).map(({ kind, state }) => [
      kind,
      state,
    ]);
    expect(states).toEqual([
      ['thank-you', 'done'],
      ['status-enquiry', 'cancelled'],
    ]);
  });

  it('tells a step missed before the end from one that the end cancelled', () => {
    const application = exampleApplication({ stage: { name: 'signed', on: '2026-03-18' } });
    expect(stepOn('2026-03-20', thanks.key, application).state).toBe('missed');
  });

  it('keeps what was done for a rejection after a new invitation', () => {
    const application = exampleApplication({
      interviews: [exampleInterview(), exampleInterview({ id: 'i2', date: '2026-04-13' })],
      followUps: [doneOn('2026-03-20', { key: 'feedback-request:2026-03-19', kind: 'feedback-request' })],
    });
    expect(stepOn('2026-04-13', 'feedback-request:2026-03-19', application)).toMatchObject({
      state: 'done',
      due: '2026-03-20',
    });
  });
});

describe('The review (R1)', () => {
  const skipped = exampleApplication({
    followUps: [
      doneOn('2026-03-03', thanks, 'mail'),
      exampleRecord({ ...enquiry, status: 'skipped', on: '2026-03-16', reason: 'Sie rufen an' }),
    ],
  });

  it('is due four weeks after the last thing that happened', () => {
    expect(stepOn('2026-03-17', 'review:2026-03-16', skipped)).toMatchObject({ due: '2026-04-13', state: 'upcoming' });
    expect(stepOn('2026-05-30', 'review:2026-03-16', skipped).state).toBe('overdue');
  });

  it('comes again four weeks after it was done', () => {
    const followUps = [
      ...skipped.followUps,
      doneOn('2026-04-14', { key: 'review:2026-03-16', kind: 'review' }, 'mail'),
    ];
    const reviews = planOn('2026-04-15', { ...skipped, followUps }).filter(({ kind }) => kind === 'review');
    expect(reviews.map(({ key, due, state }) => [key, due, state])).toEqual([
      ['review:2026-03-16', '2026-04-14', 'done'],
      ['review:2026-04-14', '2026-05-12', 'upcoming'],
    ]);
  });

  it('comes again also when it was done on the very day it counts from', () => {
    const followUps = [
      ...skipped.followUps,
      doneOn('2026-03-16', { key: 'review:2026-03-16', kind: 'review' }, 'mail'),
    ];
    const live = planOn('2026-03-17', { ...skipped, followUps }).filter(isLive);
    expect(live.map(({ key }) => key)).toEqual(['review:2026-03-16:2']);
  });

  it('stands when an interview is logged long after its windows, counted from the logging', () => {
    const interviews = [exampleInterview({ date: '2025-03-03' })];
    const live = planOn('2026-03-03', exampleApplication({ interviews })).filter(isLive);
    expect(live.map(({ kind, due }) => [kind, due])).toEqual([['review', '2026-03-30']]);
  });

  it('stands for an application without any interview', () => {
    const live = planOn('2026-03-03', exampleApplication({ interviews: [] })).filter(isLive);
    expect(live.map(({ kind }) => kind)).toEqual(['review']);
  });
});

describe('A snoozed step', () => {
  const snoozedUntil = (day: string) =>
    exampleApplication({ followUps: [exampleRecord({ ...thanks, snoozedUntil: day, snoozes: 1 })] });

  it('stays snoozed until its day and is reminded of then, at 09:30', () => {
    const application = snoozedUntil('2026-03-05');
    expect(stepOn('2026-03-04', thanks.key, application)).toMatchObject({
      state: 'snoozed',
      remindAt: toInstant('2026-03-05', '09:30', ZONE),
    });
    expect(stepOn('2026-03-05', thanks.key, application).state).toBe('overdue');
  });

  it('waits for a working day', () => {
    const record = exampleRecord({ ...enquiry, snoozedUntil: '2026-03-21', snoozes: 1 });
    const step = stepOn('2026-03-21', enquiry.key, exampleApplication({ followUps: [record] }));
    expect(step).toMatchObject({ state: 'snoozed', remindAt: toInstant('2026-03-23', '09:30', ZONE) });
  });

  it('comes back on the free day itself rather than after the last sensible day (R18)', () => {
    const step = stepOn('2026-03-06', thanks.key, snoozedUntil('2026-03-07'));
    expect(step).toMatchObject({ state: 'snoozed', remindOn: '2026-03-07', standsUntil: '2026-03-09' });
  });

  it('comes back on a free day where the user wants reminders then too', () => {
    const record = exampleRecord({ ...enquiry, snoozedUntil: '2026-03-21', snoozes: 1 });
    const application = exampleApplication({ followUps: [record] });
    const context = { remindsOnFreeDays: true };
    expect(stepOn('2026-03-20', enquiry.key, application, context).remindOn).toBe('2026-03-21');
  });

  it('does not vanish before its reminder when it was snoozed past its window', () => {
    const application = snoozedUntil('2026-03-20');
    const states = ['2026-03-19', '2026-03-20', '2026-03-27', '2026-03-28'].map((day) => {
      const { state, closes } = stepOn(day, thanks.key, application);
      return [state, closes];
    });
    expect(states).toEqual([
      ['snoozed', '2026-03-09'],
      ['overdue', '2026-03-09'],
      ['overdue', '2026-03-09'],
      ['missed', '2026-03-09'],
    ]);
  });

  it('is due as planned when the snooze ends before that', () => {
    expect(stepOn('2026-03-03', thanks.key, snoozedUntil('2026-03-03')).state).toBe('due');
    const early = exampleApplication({ followUps: [exampleRecord({ ...enquiry, snoozedUntil: '2026-03-10' })] });
    expect(stepOn('2026-03-05', enquiry.key, early)).toMatchObject({
      state: 'upcoming',
      remindAt: toInstant('2026-03-16', '09:30', ZONE),
    });
  });
});
