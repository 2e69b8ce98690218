import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { isLive } from '../../../../lib/domain/follow-ups/isLive';
import { doneOn, exampleApplication, exampleRecord, planOn, stepOn } from '../example-application';

const rejected = exampleApplication({ stage: { name: 'rejected', on: '2026-03-19' } });
const offered = exampleApplication({ stage: { name: 'offered', on: '2026-03-10' } });
const live = (day: string, application: Application) =>
  planOn(day, application)
    .filter(isLive)
    .map(({ key }) => key);

describe('The feedback request (R22)', () => {
  it('opens with the rejection, is due 1 working day later by phone, and closes after 5 working days', () => {
    expect(stepOn('2026-03-19', 'feedback-request:2026-03-19', rejected)).toMatchObject({
      opens: '2026-03-19',
      due: '2026-03-20',
      closes: '2026-03-26',
      channel: 'phone',
      state: 'open',
      isOptional: false,
    });
  });

  it('skips the weekend after a rejection on a Friday', () => {
    const application = exampleApplication({ stage: { name: 'rejected', on: '2026-03-20' } });
    expect(stepOn('2026-03-20', 'feedback-request:2026-03-20', application)).toMatchObject({
      due: '2026-03-23',
      closes: '2026-03-27',
    });
  });

  it('comes although two enquiries were never answered: the rejection answers them (R20)', () => {
    const followUps = [
      doneOn('2026-03-16', { key: 'status-enquiry:i1:1', kind: 'status-enquiry' }),
      doneOn('2026-03-18', { key: 'status-enquiry:i1:2', kind: 'status-enquiry' }, 'mail'),
    ];
    expect(live('2026-03-20', { ...rejected, followUps })).toContain('feedback-request:2026-03-19');
  });

  it('is cancelled when two contacts after the rejection stand unanswered (R20)', () => {
    const followUps = [
      doneOn('2026-03-20', { key: 'status-enquiry:i1:1', kind: 'status-enquiry' }),
      doneOn('2026-03-23', { key: 'status-enquiry:i1:2', kind: 'status-enquiry' }, 'mail'),
    ];
    expect(stepOn('2026-03-23', 'feedback-request:2026-03-19', { ...rejected, followUps }).state).toBe('cancelled');
  });

  it('ends the enquiries', () => {
    expect(stepOn('2026-03-20', 'status-enquiry:i1:1', rejected).state).toBe('cancelled');
  });
});

describe('Stay in touch (R26)', () => {
  it('is optional, once, six weeks after the rejection, for four weeks by mail', () => {
    expect(stepOn('2026-03-20', 'stay-in-touch:2026-03-19', rejected)).toMatchObject({
      opens: '2026-04-30',
      due: '2026-04-30',
      closes: '2026-05-28',
      channel: 'mail',
      isOptional: true,
      state: 'upcoming',
    });
  });

  it('moves to a working day', () => {
    const application = exampleApplication({ stage: { name: 'rejected', on: '2026-03-20' } });
    expect(stepOn('2026-03-20', 'stay-in-touch:2026-03-20', application)).toMatchObject({
      opens: '2026-05-04',
      due: '2026-05-04',
    });
  });

  it('does not come back once it was done; a review stands instead (R1)', () => {
    const followUps = [doneOn('2026-04-30', { key: 'stay-in-touch:2026-03-19', kind: 'stay-in-touch' }, 'mail')];
    expect(live('2026-05-01', { ...rejected, followUps })).toEqual(['review:2026-04-30']);
  });
});

describe('The contract check (R26)', () => {
  it('comes a week after the oral offer, and no enquiry beside it', () => {
    expect(stepOn('2026-03-11', 'contract-check:2026-03-10:1', offered)).toMatchObject({
      due: '2026-03-17',
      number: 1,
    });
    expect(live('2026-03-11', offered)).not.toContain('status-enquiry:i1:1');
  });

  it('moves to a working day', () => {
    const application = exampleApplication({ stage: { name: 'offered', on: '2026-03-27' } });
    expect(stepOn('2026-03-28', 'contract-check:2026-03-27:1', application).due).toBe('2026-04-07');
  });

  it('lists what was done and the next week', () => {
    const followUps = [doneOn('2026-03-17', { key: 'contract-check:2026-03-10:1', kind: 'contract-check' })];
    const checks = planOn('2026-03-18', { ...offered, followUps }).filter(({ kind }) => kind === 'contract-check');
    expect(checks.map(({ number, state }) => [number, state])).toEqual([
      [1, 'done'],
      [2, 'upcoming'],
    ]);
  });

  it('does not flood: after weeks unattended only the current one stands', () => {
    const checks = planOn('2026-04-24', offered).filter(({ kind }) => kind === 'contract-check');
    expect(checks.map(({ number, due, state }) => [number, due, state])).toEqual([[6, '2026-04-21', 'overdue']]);
  });

  it('waits while it is snoozed, and then the current week is reminded of', () => {
    const followUps = [
      exampleRecord({ key: 'contract-check:2026-03-10:1', kind: 'contract-check', snoozedUntil: '2026-03-26' }),
    ];
    expect(live('2026-03-25', { ...offered, followUps })).toEqual(['contract-check:2026-03-10:1']);
    expect(live('2026-03-26', { ...offered, followUps })).toEqual(['contract-check:2026-03-10:2']);
  });

  it('ends with the signature', () => {
    const signed = exampleApplication({ stage: { name: 'signed', on: '2026-03-20' } });
    expect(live('2026-03-21', signed)).toEqual([]);
  });
});
