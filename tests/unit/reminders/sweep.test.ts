import { describe, expect, it } from 'vitest';
import type { Application } from '../../../lib/domain/application';
import { doneOn, exampleApplication, exampleInterview, exampleRecord } from '../domain/example-application';
import { at, SweepWorld } from './SweepWorld';

// The example interview is on Monday 2 March 2026: its thank-you note is due on Tuesday, 09:30.
const THANKS = { key: 'thank-you:i1', kind: 'thank-you' } as const;

function several(count: number): Application[] {
  return Array.from({ length: count }, (_, index) => exampleApplication({ id: `a${index}` }));
}

describe('The sweep', () => {
  it('shows nothing before the time, and the reminder at it (R18)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-03', '09:29'));
    expect(world.everShown).toEqual([]);
    await world.sweep(at('2026-03-03', '09:30'));
    expect(world.everShown.map(({ title }) => title)).toEqual(['A thank-you note is due (until Saturday)']);
  });

  it('takes out of the bin for good what has lain there for 30 days, reminds of nothing in it and counts none of it', async () => {
    const { now } = at('2026-03-02');
    const deleted = exampleApplication({ id: 'gone', deletedAt: now });
    const world = new SweepWorld(deleted, exampleApplication({ id: 'later', deletedAt: now + 1 }));
    expect(await world.sweep(at('2026-03-05'))).toBe(0);
    expect(world.everShown).toEqual([]);
    expect(world.store.records.size).toBe(2);
    await world.sweep(at('2026-04-01', '13:00'));
    expect([...world.store.records.keys()]).toEqual(['later']);
  });

  it('goes on where the bin can not be emptied now', async () => {
    const world = new SweepWorld(exampleApplication(), exampleApplication({ id: 'gone', deletedAt: 0 }));
    world.parts.store.purge = async () => Promise.reject(new Error('full'));
    expect(await world.sweep(at('2026-03-03'))).toBe(1);
    expect(world.problems).toEqual(['could not empty the bin']);
  });

  it('reminds at the hour of the settings', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.store.changeSettings({ reminderTime: '18:00' });
    await world.sweep(at('2026-03-03', '17:59'));
    expect(world.everShown).toEqual([]);
    await world.sweep(at('2026-03-03', '18:00'));
    expect(world.everShown).toHaveLength(1);
  });

  it('changes nothing when it runs again', async () => {
    const world = new SweepWorld(exampleApplication());
    for (let times = 0; times < 5; times++) await world.sweep(at('2026-03-03', '09:30'));
    expect(world.everShown).toHaveLength(1);
    expect(world.alarmsCreated).toBe(1);
  });

  it('counts on the badge what is due today or overdue, from the start of the day', async () => {
    const world = new SweepWorld(...several(2));
    expect(await world.sweep(at('2026-03-02', '23:59'))).toBe(0);
    expect(await world.sweep(at('2026-03-03', '00:01'))).toBe(2);
    expect(await world.sweep(at('2026-03-05'))).toBe(2);
    expect(world.badges).toEqual([0, 2, 2]);
  });

  it('shows three reminders one by one, four as one summary (T4)', async () => {
    const three = new SweepWorld(...several(3));
    await three.sweep(at('2026-03-03'));
    expect(three.everShown).toHaveLength(3);
    const four = new SweepWorld(...several(4));
    await four.sweep(at('2026-03-03'));
    expect(four.everShown.map(({ title }) => title)).toEqual(['4 follow-ups are waiting for you']);
    await four.sweep(at('2026-03-04'));
    expect(four.everShown).toHaveLength(1);
    expect(four.store.claimed.size).toBe(4);
  });

  it('is right after eight days and after 400 days at once: each reminder at most once in the ledger (T4)', async () => {
    const world = new SweepWorld(...several(6));
    for (const day of ['2026-03-03', '2026-03-11', '2027-04-07', '2027-04-07']) await world.sweep(at(day));
    expect(world.everShown.length).toBeLessThanOrEqual(3);
    expect(new Set(world.store.claimed.keys()).size).toBe(world.store.claimed.size);
  });

  it('repeats nothing when the clock goes back and forth, and misses nothing after it (T5)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-03'));
    for (const day of ['2026-02-23', '2026-03-03', '2099-01-05', '2026-03-03']) await world.sweep(at(day));
    expect(world.everShown.filter(({ id }) => id.includes('thank-you'))).toHaveLength(1);
    await world.sweep(at('2026-03-16'));
    expect(world.everShown.filter(({ id }) => id.includes('status-enquiry'))).toHaveLength(1);
  });

  it('sets the alarm right at once after a wrong year was corrected (T5)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2099-01-05'));
    await world.sweep(at('2026-03-03', '09:25'));
    expect(world.alarm).toBe(at('2026-03-03', '09:30').now);
  });

  it('keeps the calendar day when the user travels, and shows it once (T7)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-03', '08:00', 'Asia/Tokyo'));
    expect(world.everShown).toEqual([]);
    await world.sweep(at('2026-03-03', '09:30', 'Asia/Tokyo'));
    await world.sweep(at('2026-03-03', '09:30', 'Europe/Berlin'));
    await world.sweep(at('2026-03-03', '09:30', 'America/Los_Angeles'));
    expect(world.everShown).toHaveLength(1);
  });

  it('reminds of an agreed call at its time, also on a day that was reminded of before, once (R19)', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-16'));
    const call = { key: 'status-enquiry:i1:1', kind: 'status-enquiry', snoozedUntil: '2026-03-16' } as const;
    for (const callAt of ['15:00', '16:30']) {
      const record = exampleRecord({ ...call, callAt });
      world.store.records.set('a1', exampleApplication({ followUps: [record] }));
      for (const time of ['14:00', '15:00', '15:01', '16:30', '16:31']) await world.sweep(at('2026-03-16', time));
    }
    expect(world.everShown).toHaveLength(3);
  });

  it('reminds again on the day that the step was put off to, once', async () => {
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-03'));
    const record = exampleRecord({ ...THANKS, snoozedUntil: '2026-03-04', snoozes: 1 });
    world.store.records.set('a1', exampleApplication({ followUps: [record] }));
    for (const time of ['10:00', '09:29', '09:31'])
      await world.sweep(at(time === '10:00' ? '2026-03-03' : '2026-03-04', time));
    await world.sweep(at('2026-03-05'));
    expect(world.everShown).toHaveLength(2);
  });

  it('takes back a notification whose step was settled meanwhile, and leaves the others (T17)', async () => {
    const world = new SweepWorld(exampleApplication(), exampleApplication({ id: 'a2' }));
    await world.sweep(at('2026-03-03'));
    world.store.records.set('a1', exampleApplication({ followUps: [doneOn('2026-03-03', THANKS, 'mail')] }));
    await world.sweep(at('2026-03-03', '12:05'));
    expect([...world.standing.keys()]).toEqual(['step/a2/thank-you%3Ai1/write']);
    world.store.records.delete('a2');
    await world.sweep(at('2026-03-03', '12:10'));
    expect(world.standing.size).toBe(0);
  });

  it.each([
    ['signed', { name: 'signed', on: '2026-03-03' }],
    ['closed', { name: 'closed', on: '2026-03-03', reason: '' }],
  ] as const)('says nothing of an application that is %s (R26, T17)', async (_, stage) => {
    const world = new SweepWorld(exampleApplication({ stage }));
    for (const day of ['2026-03-03', '2026-03-16', '2026-06-01']) await world.sweep(at(day));
    expect(world.everShown).toEqual([]);
    expect(world.badges).toEqual([0, 0, 0]);
  });

  it('follows an interview that was moved: the old day says nothing (T17)', async () => {
    const world = new SweepWorld(exampleApplication());
    world.store.records.set('a1', exampleApplication({ interviews: [exampleInterview({ date: '2026-03-09' })] }));
    await world.sweep(at('2026-03-03'));
    expect(world.everShown).toEqual([]);
    await world.sweep(at('2026-03-10'));
    expect(world.everShown).toHaveLength(1);
  });

  it('keeps badge and alarm right when notifications are refused (T13)', async () => {
    const world = new SweepWorld(...several(2));
    world.parts.notifier.show = () => Promise.reject(new Error('denied'));
    expect(await world.sweep(at('2026-03-03'))).toBe(2);
    expect(world.badges).toEqual([2]);
    expect(world.alarm).toBeGreaterThan(at('2026-03-03').now);
    expect(world.problems).toEqual(['could not show a reminder', 'could not show a reminder']);
  });

  it.each(['badge', 'alarm'] as const)('still reminds when the %s fails (T13)', async (part) => {
    const world = new SweepWorld(exampleApplication());
    const fail = () => Promise.reject(new Error('gone'));
    if (part === 'badge') world.parts.badge.show = fail;
    else world.parts.alarm.set = fail;
    await world.sweep(at('2026-03-03'));
    expect(world.everShown).toHaveLength(1);
  });

  it('shows nothing that could not be claimed: rather the badge alone than twice (T12)', async () => {
    const world = new SweepWorld(exampleApplication());
    world.parts.store.claimReminders = async () => [];
    expect(await world.sweep(at('2026-03-03'))).toBe(1);
    expect(world.everShown).toEqual([]);
    expect(world.badges).toEqual([1]);
  });

  it('needs no memory: a new start knows from the ledger what was shown (T1, T14)', async () => {
    const first = new SweepWorld(exampleApplication());
    await first.sweep(at('2026-03-03'));
    const second = new SweepWorld(exampleApplication());
    for (const [key, when] of first.store.claimed) second.store.claimed.set(key, when);
    await second.sweep(at('2026-03-04'));
    expect(second.everShown).toEqual([]);
    expect(second.badges).toEqual([1]);
  });
});
