import { describe, expect, it } from 'vitest';
import { exampleApplication, exampleRecord } from '../domain/example-application';
import { at, SweepWorld } from './SweepWorld';

const ENQUIRY = { key: 'status-enquiry:i1:1', kind: 'status-enquiry' } as const;

/** Thank-you notes, due on Tuesday 3 March 2026. */
function several(count: number, name = 'a') {
  return Array.from({ length: count }, (_, index) => exampleApplication({ id: `${name}${index}` }));
}

function add(world: SweepWorld, applications = several(2, 'b')): void {
  for (const each of applications) world.store.records.set(each.id, each);
}

const day = (time: string, date = '2026-03-03') => at(date, time);

describe('No pile of reminders', () => {
  it('comes when many are due: one summary, and each has its claim (example 19)', async () => {
    const world = new SweepWorld(...several(5));
    await world.sweep(day('09:30'));
    expect(world.everShown.map(({ id }) => id)).toEqual(['summary']);
    expect(world.store.claimed.size).toBe(5);
  });

  it('comes after a night of quiet hours or days with a closed browser (R20, T4)', async () => {
    const world = new SweepWorld(...several(6));
    for (const time of ['20:00', '23:59']) await world.sweep(day(time));
    for (const time of ['00:00', '07:59']) await world.sweep(day(time, '2026-03-04'));
    expect(world.everShown).toEqual([]);
    expect(world.alarm).toBe(day('08:00', '2026-03-04').now);
    await world.sweep(day('08:00', '2026-03-04'));
    expect(world.everShown.map(({ title }) => title)).toEqual(['6 follow-ups are waiting for you']);
  });

  it('comes within ten minutes of the last one: what was added meanwhile waits for its turn (T12, example 20)', async () => {
    const world = new SweepWorld(...several(3));
    await world.sweep(day('09:30'));
    add(world);
    for (const time of ['09:34', '09:39']) await world.sweep(day(time));
    expect(world.everShown).toHaveLength(3);
    expect(world.alarm).toBe(day('09:40').now);
    await world.sweep(day('09:40'));
    expect(world.everShown).toHaveLength(4);
  });

  it('comes of more than the user wants a day: the rest comes the next day, the badge counts it at once (example 20)', async () => {
    const world = new SweepWorld(...several(3));
    await world.sweep(day('09:30'));
    add(world);
    for (const time of ['09:40', '09:55', '19:00', '23:55']) await world.sweep(day(time));
    expect(world.everShown).toHaveLength(4);
    expect(world.badges.at(-1)).toBe(5);
    for (const time of ['07:59', '08:00', '09:30']) await world.sweep(day(time, '2026-03-04'));
    expect(world.everShown).toHaveLength(5);
    expect(world.store.claimed.size).toBe(5);
  });

  it('holds back nothing that can only be told today (R18, example 21)', async () => {
    const world = new SweepWorld(...several(3));
    await world.store.changeSettings({ mostADay: 3 });
    await world.sweep(at('2026-03-07', '10:00'));
    add(world, several(1, 'b'));
    await world.sweep(at('2026-03-07', '10:11'));
    expect(world.everShown).toHaveLength(4);
  });

  it('is told as one summary on the next day when the number of the day was reached (example 22)', async () => {
    const world = new SweepWorld(...several(1));
    await world.store.changeSettings({ mostADay: 1 });
    await world.sweep(day('09:30'));
    add(world, several(4, 'b'));
    await world.sweep(day('11:00'));
    expect(world.everShown).toHaveLength(1);
    await world.sweep(day('08:00', '2026-03-04'));
    expect(world.everShown.map(({ id }) => id)).toEqual(['step/a0/thank-you%3Ai1/write', 'summary']);
  });

  it('holds back a call agreed for a time, which counts for no number and stands in no summary (R19)', async () => {
    const record = exampleRecord({ ...ENQUIRY, snoozedUntil: '2026-03-03', callAt: '09:35' });
    const call = exampleApplication({ id: 'call', followUps: [record] });
    const world = new SweepWorld(...several(4), call);
    await world.store.changeSettings({ mostADay: 1 });
    await world.sweep(day('09:30'));
    await world.sweep(day('09:35'));
    expect(world.everShown.map(({ id }) => id)).toEqual(['summary', 'step/call/status-enquiry%3Ai1%3A1/call']);
    add(world, several(1, 'b'));
    await world.sweep(day('09:41'));
    expect(world.everShown.at(-1)?.id).toContain('step/call');
    await world.sweep(day('08:00', '2026-03-04'));
    expect(world.everShown).toHaveLength(3);
  });

  it('is made by a clock that was ahead: its instants hold nothing back once it is right again (T5)', async () => {
    const world = new SweepWorld(...several(3));
    await world.sweep(day('09:30', '2026-03-05'));
    add(world, several(3, 'b'));
    await world.sweep(day('09:35'));
    expect(world.everShown).toHaveLength(6);
  });
});
