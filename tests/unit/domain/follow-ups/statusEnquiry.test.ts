import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { isLive } from '../../../../lib/domain/follow-ups/isLive';
import { doneOn, exampleApplication, exampleInterview, exampleRecord, planOn, stepOn } from '../example-application';

const FIRST = { key: 'status-enquiry:i1:1', kind: 'status-enquiry' } as const;
const SECOND = { key: 'status-enquiry:i1:2', kind: 'status-enquiry' } as const;

function enquiries(day: string, application: Application) {
  return planOn(day, application).filter(({ kind }) => kind === 'status-enquiry');
}

describe('The first status enquiry (R19)', () => {
  it('opens 14 days after the interview, is due then by phone, and closes 7 days later', () => {
    expect(stepOn('2026-03-10', FIRST.key, exampleApplication())).toMatchObject({
      opens: '2026-03-16',
      due: '2026-03-16',
      closes: '2026-03-23',
      channel: 'phone',
      number: 1,
      state: 'upcoming',
    });
  });

  it('waits until 2 working days after the promised day when that is later', () => {
    const interviews = [exampleInterview({ promisedBy: '2026-03-20' })];
    expect(stepOn('2026-03-10', FIRST.key, exampleApplication({ interviews }))).toMatchObject({
      opens: '2026-03-24',
      closes: '2026-03-31',
    });
  });

  it('ignores a promised day that leaves day 14 the later one', () => {
    const interviews = [exampleInterview({ promisedBy: '2026-03-06' })];
    expect(stepOn('2026-03-10', FIRST.key, exampleApplication({ interviews })).opens).toBe('2026-03-16');
  });

  it('is due on a working day when it opens on a free one', () => {
    const interviews = [exampleInterview({ date: '2026-03-20' })];
    const step = stepOn('2026-04-04', FIRST.key, exampleApplication({ interviews }));
    expect(step).toMatchObject({ opens: '2026-04-03', due: '2026-04-07', closes: '2026-04-10', state: 'open' });
  });

  it('is missed after its window, and a review takes over (R1)', () => {
    const plan = planOn('2026-03-24', exampleApplication());
    expect(plan.filter(isLive).map(({ kind }) => kind)).toEqual(['review']);
    expect(plan.find(({ key }) => key === FIRST.key)?.state).toBe('missed');
  });

  it('starts anew from an answer: its promised day or 14 days (R20)', () => {
    const answers = [{ on: '2026-03-10', promisedBy: '2026-03-27' }];
    const plan = enquiries('2026-03-11', exampleApplication({ answers }));
    expect(plan.map(({ key, state }) => [key, state])).toEqual([
      ['status-enquiry:i1:1', 'cancelled'],
      ['status-enquiry:2026-03-10:1', 'upcoming'],
    ]);
    expect(plan[1]).toMatchObject({ opens: '2026-03-31', interviewId: 'i1' });
  });

  it('counts 14 days from an answer that promised nothing', () => {
    const answers = [{ on: '2026-03-10', promisedBy: null }];
    const step = stepOn('2026-03-11', 'status-enquiry:2026-03-10:1', exampleApplication({ answers }));
    expect(step.opens).toBe('2026-03-24');
  });

  it('is not started by an answer that came before the latest interview', () => {
    const answers = [{ on: '2026-03-01', promisedBy: null }];
    expect(enquiries('2026-03-03', exampleApplication({ answers })).map(({ key }) => key)).toEqual([FIRST.key]);
  });
});

describe('The second status enquiry (R20)', () => {
  const asked = exampleApplication({ followUps: [doneOn('2026-03-16', FIRST)] });

  it('comes at least 10 working days after the first, on the other channel', () => {
    expect(stepOn('2026-03-17', SECOND.key, asked)).toMatchObject({
      opens: '2026-03-30',
      due: '2026-03-30',
      closes: '2026-04-06',
      channel: 'mail',
      number: 2,
    });
  });

  it('goes by phone when the first was a mail', () => {
    const application = exampleApplication({ followUps: [doneOn('2026-03-16', FIRST, 'mail')] });
    expect(stepOn('2026-03-17', SECOND.key, application).channel).toBe('phone');
  });

  it('does not exist before the first was done, nor when it was skipped', () => {
    const skipped = exampleRecord({ ...FIRST, status: 'skipped', on: '2026-03-16' });
    for (const application of [exampleApplication(), exampleApplication({ followUps: [skipped] })]) {
      expect(enquiries('2026-03-17', application).map(({ key }) => key)).toEqual([FIRST.key]);
    }
  });

  it('gives way to the ladder of an answer', () => {
    const answers = [{ on: '2026-03-16', promisedBy: null }];
    const keys = enquiries('2026-03-17', { ...asked, answers }).map(({ key, state }) => [key, state]);
    expect(keys).toEqual([
      [FIRST.key, 'done'],
      ['status-enquiry:2026-03-16:1', 'upcoming'],
    ]);
  });

  it('is the last: after two unanswered contacts only a review stands', () => {
    const twice = exampleApplication({
      followUps: [doneOn('2026-03-16', FIRST), doneOn('2026-03-30', SECOND, 'mail')],
    });
    const live = planOn('2026-04-01', twice).filter(isLive);
    expect(live.map(({ kind, due }) => [kind, due])).toEqual([['review', '2026-04-27']]);
  });
});

describe('A later interview (R20)', () => {
  const later = exampleInterview({ id: 'i2', date: '2026-03-17' });

  it('ends the open enquiry of the earlier one and starts its own ladder', () => {
    const plan = enquiries('2026-03-18', exampleApplication({ interviews: [exampleInterview(), later] }));
    expect(plan.map(({ key, state }) => [key, state])).toEqual([
      ['status-enquiry:i1:1', 'cancelled'],
      ['status-enquiry:i2:1', 'upcoming'],
    ]);
  });

  it('counts as soon as it is planned: an invitation is an answer', () => {
    const plan = enquiries('2026-03-16', exampleApplication({ interviews: [exampleInterview(), later] }));
    expect(plan.map(({ state }) => state)).toEqual(['cancelled', 'upcoming']);
  });

  it('makes earlier contacts count as answered', () => {
    const application = exampleApplication({
      interviews: [exampleInterview(), exampleInterview({ id: 'i2', date: '2026-04-20' })],
      followUps: [doneOn('2026-03-16', FIRST), doneOn('2026-03-30', SECOND, 'mail')],
    });
    expect(stepOn('2026-04-21', 'status-enquiry:i2:1', application)).toMatchObject({
      state: 'upcoming',
      channel: 'phone',
    });
  });

  it('keeps the distance and the channel when a contact was made after it in the name of the earlier one', () => {
    const application = exampleApplication({
      interviews: [exampleInterview(), later],
      followUps: [doneOn('2026-03-26', FIRST)],
    });
    expect(stepOn('2026-03-27', 'status-enquiry:i2:1', application)).toMatchObject({
      opens: '2026-04-13',
      channel: 'mail',
    });
  });

  it('offers nothing more when two contacts were made after it in the name of the earlier one', () => {
    const application = exampleApplication({
      interviews: [exampleInterview(), later],
      followUps: [doneOn('2026-03-18', FIRST), doneOn('2026-04-02', SECOND, 'mail')],
    });
    expect(stepOn('2026-04-03', 'status-enquiry:i2:1', application).state).toBe('cancelled');
    expect(
      planOn('2026-04-03', application)
        .filter(isLive)
        .map(({ kind }) => kind),
    ).not.toContain('status-enquiry');
  });
});

describe('An answer on the same day (R20)', () => {
  it('as the interview starts the ladder with what it promised', () => {
    const answers = [{ on: '2026-03-02', promisedBy: '2026-03-20' }];
    expect(stepOn('2026-03-03', 'status-enquiry:2026-03-02:1', exampleApplication({ answers })).opens).toBe(
      '2026-03-24',
    );
  });

  it('as an enquiry answers it: the next may go by phone again', () => {
    const answers = [{ on: '2026-03-16', promisedBy: null }];
    const application = exampleApplication({ answers, followUps: [doneOn('2026-03-16', FIRST)] });
    expect(stepOn('2026-03-17', 'status-enquiry:2026-03-16:1', application).channel).toBe('phone');
  });
});
