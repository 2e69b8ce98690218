import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../../lib/domain/calendar-date';
import { exampleApplication, exampleInterview, planOn, stepOn, ZONE } from '../example-application';

const KEY = 'thank-you:i1';

describe('The thank-you (R18)', () => {
  it('is due on the next working day at 09:30, with a last call on day 5, and closes with day 7', () => {
    expect(stepOn('2026-03-02', KEY, exampleApplication())).toMatchObject({
      opens: '2026-03-02',
      due: '2026-03-03',
      lastCall: '2026-03-07',
      closes: '2026-03-09',
      channel: 'mail',
      interviewId: 'i1',
      remindAt: toInstant('2026-03-03', '09:30', ZONE),
    });
  });

  it.each([
    ['2026-03-01', 'upcoming'],
    ['2026-03-03', 'due'],
    ['2026-03-04', 'overdue'],
    ['2026-03-09', 'overdue'],
    ['2026-03-10', 'missed'],
  ])('stands on %s as %s', (day, state) => {
    expect(stepOn(day, KEY, exampleApplication()).state).toBe(state);
  });

  it('opens once the interview has begun, not on its morning', () => {
    const at = (time: string) => ({ now: toInstant('2026-03-02', time, ZONE) });
    expect(stepOn('2026-03-02', KEY, exampleApplication(), at('13:59')).state).toBe('upcoming');
    expect(stepOn('2026-03-02', KEY, exampleApplication(), at('14:00')).state).toBe('open');
  });

  it('skips the weekend after a Friday interview', () => {
    const application = exampleApplication({ interviews: [exampleInterview({ date: '2026-03-06' })] });
    expect(stepOn('2026-03-06', KEY, application).due).toBe('2026-03-09');
  });

  it('skips Good Friday and Easter Monday', () => {
    const application = exampleApplication({ interviews: [exampleInterview({ date: '2026-04-02' })] });
    expect(stepOn('2026-04-02', KEY, application)).toMatchObject({ due: '2026-04-07', closes: '2026-04-09' });
  });

  it('heeds the holidays of the region: Epiphany is free in Bavaria, not in Berlin', () => {
    const interviews = [exampleInterview({ date: '2026-01-05' })];
    const dueIn = (region: string) => stepOn('2026-01-05', KEY, exampleApplication({ interviews, region })).due;
    expect([dueIn('BY'), dueIn('BE')]).toEqual(['2026-01-07', '2026-01-06']);
  });

  it('moves last call and close to the due day when a week holds no working day', () => {
    const holidays = (date: string) => date > '2026-03-02' && date < '2026-03-12';
    expect(stepOn('2026-03-12', KEY, exampleApplication(), { holidays })).toMatchObject({
      due: '2026-03-12',
      lastCall: '2026-03-12',
      closes: '2026-03-12',
      state: 'due',
    });
  });

  it('is never reminded of before the interview, however far west that is', () => {
    const interview = exampleInterview({ time: '23:30', zone: 'Pacific/Honolulu' });
    const step = stepOn('2026-03-03', KEY, exampleApplication({ interviews: [interview] }));
    expect(step.due).toBe('2026-03-04');
    expect(step.remindAt).toBeGreaterThan(toInstant('2026-03-02', '23:30', 'Pacific/Honolulu'));
  });

  it('keeps its day and takes the present zone when the user travels (T7)', () => {
    const step = stepOn('2026-03-03', KEY, exampleApplication(), { zone: 'Asia/Tokyo' });
    expect(step).toMatchObject({ due: '2026-03-03', remindAt: toInstant('2026-03-03', '09:30', 'Asia/Tokyo') });
  });

  it('reminds at the time of day that the settings name', () => {
    const step = stepOn('2026-03-03', KEY, exampleApplication(), { reminderTime: '18:15' });
    expect(step.remindAt).toBe(toInstant('2026-03-03', '18:15', ZONE));
  });

  it('belongs to every interview, each its own', () => {
    const interviews = [exampleInterview(), exampleInterview({ id: 'i2', date: '2026-03-04' })];
    const plan = planOn('2026-03-04', exampleApplication({ interviews }));
    expect(plan.filter(({ kind }) => kind === 'thank-you').map(({ key, state }) => [key, state])).toEqual([
      ['thank-you:i1', 'overdue'],
      ['thank-you:i2', 'upcoming'],
    ]);
  });

  it('is cancelled by a rejection, also within its week', () => {
    const application = exampleApplication({ stage: { name: 'rejected', on: '2026-03-03' } });
    expect(stepOn('2026-03-03', KEY, application).state).toBe('cancelled');
  });

  it('stays after an oral offer (R26)', () => {
    const application = exampleApplication({ stage: { name: 'offered', on: '2026-03-03' } });
    expect(stepOn('2026-03-03', KEY, application).state).toBe('due');
  });

  it('still stands when the interview names a zone that this machine does not know', () => {
    const application = exampleApplication({ interviews: [exampleInterview({ zone: 'Europe/Nowhere' })] });
    expect(stepOn('2026-03-03', KEY, application).state).toBe('due');
  });
});
