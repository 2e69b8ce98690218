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

describe('The next wake', () => {
  it('is the next reminder when it comes before the full hour', () => {
    const now = Date.UTC(2026, 10, 24, 9, 10);
    expect(nextWake([step(now + 50), step(now + 20), step(now - 20)], now)).toBe(now + 20);
  });

  it('is the next full hour when nothing is near, and stays there however often it is asked (T10)', () => {
    const hour = Date.UTC(2026, 10, 24, 10);
    for (const minute of [0, 1, 30, 59]) expect(nextWake([], hour - HEARTBEAT + minute * 60_000)).toBe(hour);
  });

  it.each(['done', 'skipped', 'missed', 'cancelled'] as const)('does not wake for what is %s', (state) => {
    const now = Date.UTC(2026, 10, 24, 9, 10);
    expect(nextWake([step(now + 20, state)], now)).toBe(Date.UTC(2026, 10, 24, 10));
  });

  it('always lies ahead, within the hour, and never beyond a reminder', () => {
    const instant = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) });
    fc.assert(
      fc.property(instant, fc.array(fc.integer({ min: -1e8, max: 1e8 })), (now, offsets) => {
        const wake = nextWake(
          offsets.map((offset) => step(now + offset)),
          now,
        );
        expect(wake).toBeGreaterThan(now);
        expect(wake - now).toBeLessThanOrEqual(HEARTBEAT);
        expect(offsets.filter((offset) => offset > 0).every((offset) => wake <= now + offset)).toBe(true);
      }),
    );
  });
});
