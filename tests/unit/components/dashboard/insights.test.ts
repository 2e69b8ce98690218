import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { activityByWeek, mondayOf } from '../../../../components/dashboard/insights/activityByWeek';
import { answerTimes, median } from '../../../../components/dashboard/insights/answerTimes';
import { outcomesByChannel } from '../../../../components/dashboard/insights/outcomesByChannel';
import { stepsInTime, totalOf } from '../../../../components/dashboard/insights/stepsInTime';
import type { Application } from '../../../../lib/domain/application';
import { addDays, weekday } from '../../../../lib/domain/calendar-date';
import { planFollowUps } from '../../../../lib/domain/follow-ups/planFollowUps';
import { isPublicHoliday } from '../../../../lib/domain/holidays';
import { applicationFromTape, Tape } from '../../domain/application-from-tape';
import { doneOn, exampleApplication, exampleInterview, exampleRecord } from '../../domain/example-application';

const interview = exampleInterview({ date: '2026-03-02' });
const thanks = { key: 'thank-you:i1', kind: 'thank-you' } as const;
const enquiry = { key: 'status-enquiry:i1:1', kind: 'status-enquiry' } as const;
const plan = (application: Application) =>
  planFollowUps(application, {
    now: Date.parse('2026-06-01T10:00:00Z'),
    zone: 'Europe/Berlin',
    holidays: isPublicHoliday,
  });
const anyApplications = fc
  .array(fc.uint8Array({ minLength: 20, maxLength: 90, size: 'max' }), { maxLength: 6 })
  .map((tapes) => tapes.map((tape) => applicationFromTape(new Tape(tape))));

describe('Answer times', () => {
  it('run from the last contact before each answer, by how that was made', () => {
    const application = exampleApplication({
      interviews: [interview],
      followUps: [doneOn('2026-03-03', thanks, 'mail'), doneOn('2026-03-18', enquiry, 'phone')],
      answers: [
        { on: '2026-03-10', promisedBy: null },
        { on: '2026-03-20', promisedBy: null },
      ],
      stage: { name: 'rejected', on: '2026-03-25' },
    });
    // By hand: 3 → 10 March; 18 → 20 March; before the rejection nothing of the user's came since the last answer.
    expect(answerTimes([application])).toEqual([
      { by: 'mail', days: 7 },
      { by: 'phone', days: 2 },
    ]);
  });

  it('take an answer on the day of the interview as none of days, and what has no answer as no case', () => {
    const answered = exampleApplication({ interviews: [interview], answers: [{ on: '2026-03-02', promisedBy: null }] });
    expect(answerTimes([answered])).toEqual([{ by: 'interview', days: 0 }]);
    expect(answerTimes([exampleApplication({ interviews: [interview] })])).toEqual([]);
  });

  it('are never below none, and no more than there are answers and outcomes', () => {
    fc.assert(
      fc.property(anyApplications, (applications) => {
        const times = answerTimes(applications);
        const most = applications.reduce((sum, { answers }) => sum + answers.length + 1, 0);
        expect(times.every(({ days }) => days >= 0)).toBe(true);
        expect(times.length).toBeLessThanOrEqual(most);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[number[], number | null]>([
    [[], null],
    [[3], 3],
    [[9, 1, 5], 5],
    [[4, 1, 2, 9], 3],
  ])('of %j have their middle at %j', (values, middle) => {
    expect(median(values)).toBe(middle);
  });
});

describe('Steps in time', () => {
  it('are those done by the last day of their window; what was skipped or missed was left out (R18)', () => {
    const inTime = exampleApplication({ interviews: [interview], followUps: [doneOn('2026-03-03', thanks, 'mail')] });
    const later = exampleApplication({ interviews: [interview], followUps: [doneOn('2026-03-20', thanks, 'mail')] });
    const skipped = exampleApplication({
      interviews: [interview],
      followUps: [exampleRecord({ ...thanks, status: 'skipped', on: '2026-03-03' })],
    });
    const missed = exampleApplication({ interviews: [interview], followUps: [] });
    const [first] = stepsInTime([inTime, later, skipped, missed], plan);
    expect(first).toEqual({ kind: 'thank-you', counts: { inTime: 1, later: 1, leftOut: 2 } });
  });

  it('are never more than were planned', () => {
    fc.assert(
      fc.property(anyApplications, (applications) => {
        const counted = stepsInTime(applications, plan).reduce((sum, { counts }) => sum + totalOf(counts), 0);
        expect(counted).toBeLessThanOrEqual(applications.flatMap(plan).length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Outcomes by channel', () => {
  it('count each application once, by the ways that were used for it', () => {
    const none = exampleApplication({ followUps: [] });
    const mail = exampleApplication({ followUps: [doneOn('2026-03-03', thanks, 'mail')] });
    const both = exampleApplication({
      followUps: [doneOn('2026-03-03', thanks, 'mail'), doneOn('2026-03-18', enquiry, 'phone')],
      stage: { name: 'signed', on: '2026-04-01' },
    });
    expect(outcomesByChannel([none, mail, both, none])).toEqual([
      { channel: 'mail', counts: { waiting: 1, offer: 0, rejected: 0, closed: 0 } },
      { channel: 'both', counts: { waiting: 0, offer: 1, rejected: 0, closed: 0 } },
      { channel: 'none', counts: { waiting: 2, offer: 0, rejected: 0, closed: 0 } },
    ]);
  });

  it('sum up to the number of applications', () => {
    fc.assert(
      fc.property(anyApplications, (applications) => {
        const sum = outcomesByChannel(applications).reduce((all, { counts }) => all + totalOf(counts), 0);
        expect(sum).toBe(applications.length);
      }),
      { numRuns: 60 },
    );
  });
});

describe('Activity by week', () => {
  it('counts interviews, letters and calls from Monday to Sunday, in the last twelve weeks', () => {
    const application = exampleApplication({
      interviews: [interview, exampleInterview({ id: 'i2', date: '2025-01-01' })],
      followUps: [doneOn('2026-03-08', thanks, 'mail'), doneOn('2026-03-09', enquiry, 'phone')],
    });
    const weeks = activityByWeek([application], '2026-03-12');
    expect(weeks).toHaveLength(12);
    expect(weeks.slice(-2)).toEqual([
      { from: '2026-03-02', counts: { interviews: 1, contacts: 1 } },
      { from: '2026-03-09', counts: { interviews: 0, contacts: 1 } },
    ]);
    expect(weeks.slice(0, -2).every(({ counts }) => totalOf(counts) === 0)).toBe(true);
  });

  it('begins each week on the Monday on or before its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays('2026-01-01', days);
        const monday = mondayOf(day);
        expect(weekday(monday)).toBe(1);
        expect(monday <= day && day < addDays(monday, 7)).toBe(true);
      }),
    );
  });
});
