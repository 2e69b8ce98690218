import { describe, expect, it } from 'vitest';
import type { Application } from '../../../../lib/domain/application';
import { reportEntries } from '../../../../lib/exchange/report/reportEntries';
import {
  doneOn,
  exampleApplication,
  exampleContact,
  exampleInterview,
  exampleRecord,
} from '../../domain/example-application';

const ALL = { from: '2026-01-01', to: '2026-12-31', showsNotes: false };
const THANKS = { key: 'thank-you:i1', kind: 'thank-you' } as const;
const letter = {
  operationId: 'o1',
  on: '2026-03-03',
  kind: 'thank-you',
  contactIds: ['c1'],
  words: 90,
  sketch: [],
} as const;

/** Day, deed and people of each line, as one reads them. */
const linesOf = (application: Application, range = ALL) =>
  reportEntries(application, range).map(({ on, deed, people }) => [on, JSON.stringify(Object.values(deed)), ...people]);

describe('What somebody has done', () => {
  it('is told in order of days: interview, thank-you, enquiry by phone, answer, outcome (R1)', () => {
    const application = exampleApplication({
      stage: { name: 'rejected', on: '2026-03-25' },
      answers: [{ on: '2026-03-20', promisedBy: '2026-03-24' }],
      followUps: [
        doneOn('2026-03-18', { key: 'status-enquiry:i1:1', kind: 'status-enquiry' }),
        doneOn('2026-03-03', THANKS, 'mail'),
      ],
      letters: [{ ...letter, key: THANKS.key, contactIds: ['c1'], sketch: [] }],
    });
    expect(linesOf(application)).toEqual([
      ['2026-03-02', '["interview","video"]', 'Anna Weber'],
      ['2026-03-03', '["step","thank-you","mail"]', 'Anna Weber'],
      ['2026-03-18', '["step","status-enquiry","phone"]'],
      ['2026-03-20', '["answer","2026-03-24"]'],
      ['2026-03-25', '["outcome","rejected"]'],
    ]);
  });

  it('holds no step that is open, put off, left out or only looked at, and no letter twice', () => {
    const application = exampleApplication({
      interviews: [],
      followUps: [
        exampleRecord({ ...THANKS, snoozedUntil: '2026-03-04', snoozes: 1 }),
        exampleRecord({ key: 'stay-in-touch:2026-03-04', kind: 'stay-in-touch', status: 'skipped', on: '2026-03-04' }),
        doneOn('2026-03-05', { key: 'review:2026-03-05', kind: 'review' }),
      ],
      letters: [
        { ...letter, key: THANKS.key, contactIds: [], sketch: [] },
        { ...letter, operationId: 'o2', kind: null, key: '', contactIds: [], sketch: [] },
      ],
    });
    expect(linesOf(application)).toEqual([
      ['2026-03-03', '["step","thank-you","mail"]'],
      ['2026-03-03', '["letter"]'],
    ]);
  });

  it('keeps to its days, the first and the last included', () => {
    const days = ['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'];
    const application = exampleApplication({
      interviews: days.map((date, index) => exampleInterview({ id: `i${index}`, date })),
    });
    const range = { from: '2026-03-01', to: '2026-03-31', showsNotes: false };
    expect(linesOf(application, range).map(([on]) => on)).toEqual(['2026-03-01', '2026-03-31']);
  });

  it('leaves private notes out unless they are wanted', () => {
    const notes = { stayedWithMe: 'der Garten', impressedMe: '', openQuestions: '', answerBetter: 'Gehalt' };
    const application = exampleApplication({ interviews: [exampleInterview({ notes, mood: 1 })] });
    expect(JSON.stringify(reportEntries(application, ALL))).not.toMatch(/Garten|Gehalt|mood/);
    expect(reportEntries(application, { ...ALL, showsNotes: true })[0]?.notes).toEqual(['der Garten', 'Gehalt']);
  });

  it('strips what turns or hides text from every name and note [H1]', () => {
    const bad = 'a\u202eb\u2066c\0d\ud800';
    const application = exampleApplication({
      company: bad,
      role: bad,
      contacts: [exampleContact({ title: '', firstName: bad, lastName: bad })],
      interviews: [
        exampleInterview({ notes: { stayedWithMe: bad, impressedMe: '', openQuestions: '', answerBetter: '' } }),
      ],
    });
    const [entry] = reportEntries(application, { ...ALL, showsNotes: true });
    expect([entry?.company, entry?.role, entry?.people, entry?.notes]).toEqual([
      'abcd',
      'abcd',
      ['abcd abcd'],
      ['abcd'],
    ]);
  });

  it('gives every line a name of its own', () => {
    const application = exampleApplication({
      answers: [
        { on: '2026-03-20', promisedBy: null },
        { on: '2026-03-20', promisedBy: null },
      ],
    });
    const keys = reportEntries(application, ALL).map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
