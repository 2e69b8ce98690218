import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FollowUpState } from '../../../lib/domain/follow-ups/follow-up';
import { HEARTBEAT, nextWake } from '../../../lib/reminders/nextWake';
import { exampleApplication, stepOn } from '../domain/example-application';

const application = exampleApplication();
const example = stepOn('2026-03-03', 'thank-you:i1', application);
const step = (remindAt: number, state: FollowUpState = 'upcoming') => ({
  application,
  followUp: { ...example, remindAt, state },
});
const at = (now: number, zone = 'Europe/Berlin') => ({ now, zone });

describe('The next wake', () => {
  it('is the next reminder when it comes before the full ten minutes', () => {
    const now = Date.UTC(2026, 10, 24, 9, 10);
    expect(nextWake([step(now + 50), step(now + 20), step(now - 20)], [now + 30], at(now))).toBe(now + 20);
  });

  it('is when a reminder that is held back may be told, if that comes first', () => {
    const now = Date.UTC(2026, 10, 24, 9, 10);
    expect(nextWake([step(now + 50)], [now - 10, now + 40], at(now))).toBe(now + 40);
  });

  it('is the next full ten minutes when nothing is near, and stays there however often it is asked (T10)', () => {
    const mark = Date.UTC(2026, 10, 24, 10);
    for (const minute of [0, 1, 5, 9]) expect(nextWake([], [], at(mark - HEARTBEAT + minute * 60_000))).toBe(mark);
  });

  it('is the beginning of the next day when that comes first: it may bring a check that today does not plan', () => {
    const now = Date.UTC(2030, 4, 19, 15, 10);
    expect(nextWake([], [], at(now, 'Australia/Eucla'))).toBe(Date.UTC(2030, 4, 19, 15, 15));
    expect(nextWake([], [], at(now + 5 * 60_000, 'Australia/Eucla'))).toBe(Date.UTC(2030, 4, 19, 15, 20));
  });

  it.each(['done', 'skipped', 'missed', 'cancelled'] as const)('does not wake for what is %s', (state) => {
    const now = Date.UTC(2026, 10, 24, 9, 10);
    expect(nextWake([step(now + 20, state)], [], at(now))).toBe(Date.UTC(2026, 10, 24, 9, 20));
  });

  it('always lies ahead, within ten minutes, and never beyond a reminder', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instant, fc.array(fc.integer({ min: -1e8, max: 1e8 })), (now, offsets) => {
        const wake = nextWake(
          offsets.map((offset) => step(now + offset)),
          [],
          at(now),
        );
        expect(wake).toBeGreaterThan(now);
        expect(wake - now).toBeLessThanOrEqual(HEARTBEAT);
        expect(offsets.filter((offset) => offset > 0).every((offset) => wake <= now + offset)).toBe(true);
      }),
    );
  });
});
