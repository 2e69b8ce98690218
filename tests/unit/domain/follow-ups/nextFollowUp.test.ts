import { describe, expect, it } from 'vitest';
import type { FollowUpState } from '../../../../lib/domain/follow-ups/follow-up';
import { isActionable, isDueNow, nextFollowUp } from '../../../../lib/domain/follow-ups/nextFollowUp';
import { exampleApplication, exampleRecord, planOn, stepOn } from '../example-application';

const step = stepOn('2026-03-03', 'thank-you:i1', exampleApplication());
const inState = (state: FollowUpState) => ({ ...step, state });

describe('The step to act on next (R1)', () => {
  it('is the thank-you while it is due, then the enquiry to come', () => {
    expect(nextFollowUp(planOn('2026-03-03', exampleApplication()))?.kind).toBe('thank-you');
    expect(nextFollowUp(planOn('2026-03-10', exampleApplication()))?.kind).toBe('status-enquiry');
  });

  it('prefers what is due to what is open, and that to what is snoozed', () => {
    const steps = [inState('snoozed'), inState('open'), inState('overdue')];
    expect(nextFollowUp(steps)?.state).toBe('overdue');
    expect(nextFollowUp(steps.slice(0, 2))?.state).toBe('open');
  });

  it('prefers a required step to an optional one', () => {
    expect(nextFollowUp([{ ...step, isOptional: true }, step])).toBe(step);
  });

  it('is the snoozed step when nothing comes before it', () => {
    const followUps = [exampleRecord({ snoozedUntil: '2026-03-06', snoozes: 1 })];
    expect(nextFollowUp(planOn('2026-03-04', exampleApplication({ followUps })))?.state).toBe('snoozed');
  });

  it('does not exist once the contract is signed', () => {
    const signed = exampleApplication({ stage: { name: 'signed', on: '2026-03-03' } });
    expect(nextFollowUp(planOn('2026-03-03', signed))).toBeUndefined();
  });
});

describe('A step', () => {
  it('can be acted on while it is open, due or overdue; its day has come when it is due or overdue', () => {
    const states: FollowUpState[] = [
      'upcoming',
      'open',
      'due',
      'overdue',
      'snoozed',
      'done',
      'skipped',
      'missed',
      'cancelled',
    ];
    expect(states.filter((state) => isActionable({ state }))).toEqual(['open', 'due', 'overdue']);
    expect(states.filter((state) => isDueNow({ state }))).toEqual(['due', 'overdue']);
  });
});
