import { describe, expect, it } from 'vitest';
import { exampleApplication, exampleRecord } from '../domain/example-application';
import { at, SweepWorld } from './SweepWorld';

const several = (count: number) => Array.from({ length: count }, (_, index) => exampleApplication({ id: `a${index}` }));

describe('A device that slept', () => {
  it.each([
    [1, 1],
    [3, 3],
    [7, 1],
  ])('is looked at when it wakes, once: of %i reminders come %i notifications (T16)', async (due, shown) => {
    const world = new SweepWorld(...several(due));
    await world.sweep(at('2026-03-02', '22:10'));
    // No alarm came while it slept; then several things wake the background at once.
    const wake = at('2026-03-03', '10:45');
    await Promise.all([world.sweep(wake), world.sweep(wake), world.sweep({ ...wake, now: wake.now + 40 })]);
    expect(world.everShown).toHaveLength(shown);
    expect(world.store.claimed.size).toBe(due);
    await world.sweep({ ...wake, now: world.alarm ?? 0 });
    expect(world.everShown).toHaveLength(shown);
  });

  it('wakes in quiet hours without a sound, and the badge is right at once (T16)', async () => {
    const world = new SweepWorld(...several(2));
    await world.sweep(at('2026-03-02', '22:10'));
    await world.sweep(at('2026-03-03', '05:00'));
    expect([world.everShown.length, world.badges.at(-1)]).toEqual([0, 2]);
    await world.sweep(at('2026-03-03', '09:30'));
    expect(world.everShown).toHaveLength(2);
  });
});

describe('A clock that was wrong', () => {
  it('put back by 8 days: what was told stays told, and what is due after the correction comes at that look (T5)', async () => {
    const enquiry = { key: 'status-enquiry:i1:1', kind: 'status-enquiry', snoozedUntil: '2026-03-17' } as const;
    const world = new SweepWorld(exampleApplication());
    await world.sweep(at('2026-03-03', '12:00'));
    world.store.records.set('a1', exampleApplication({ followUps: [exampleRecord(enquiry)] }));
    for (const day of ['2026-03-09', '2026-03-10']) await world.sweep(at(day, '12:00'));
    expect(world.everShown).toHaveLength(1);
    await world.sweep(at('2026-03-17', '12:00'));
    expect(world.everShown).toHaveLength(2);
    await world.sweep(at('2026-03-17', '12:01'));
    expect(world.everShown).toHaveLength(2);
  });

  it('put back after an hour: instants of the ledger that lie ahead hold nothing back, in ten minutes or in number (T5)', async () => {
    const world = new SweepWorld(...several(4).slice(0, 3));
    await world.store.changeSettings({ mostADay: 3 });
    await world.sweep(at('2026-03-04', '11:00'));
    world.store.records.set('late', exampleApplication({ id: 'late' }));
    await world.sweep(at('2026-03-04', '10:00'));
    expect(world.everShown).toHaveLength(4);
  });
});

describe('A user who travels while the browser runs', () => {
  it.each([
    ['Asia/Tokyo', '2026-03-03 01:29'],
    ['America/Los_Angeles', '2026-03-03 18:29'],
  ])('hears of a step on its day there, not a minute early and once: %s (T7)', async (zone, berlin) => {
    const world = new SweepWorld(exampleApplication());
    const [day = '', time = ''] = berlin.split(' ');
    const before = { now: at(day, time).now, zone };
    await world.sweep(before);
    expect(world.everShown).toEqual([]);
    for (const later of [60_000, 61_000, 3_600_000]) await world.sweep({ now: before.now + later, zone });
    expect(world.everShown).toHaveLength(1);
    await world.sweep(at('2026-03-03', '19:00'));
    expect(world.everShown).toHaveLength(1);
  });
});
