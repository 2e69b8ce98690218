import { describe, expect, it } from 'vitest';
import { lookWhenFocused } from '../../../lib/background/lookWhenFocused';

const DAY = 86_400_000;

/** Clocks that run on, that can be set, and that sleep. */
function world() {
  const clocks = { wall: 1_800_000_000_000, steady: 5_000 };
  let looks = 0;
  const focus = lookWhenFocused(() => looks++, { wall: () => clocks.wall, steady: () => clocks.steady });
  return {
    looks: () => looks,
    pass: (milliseconds: number) => {
      clocks.wall += milliseconds;
      clocks.steady += milliseconds;
    },
    set: (milliseconds: number) => {
      clocks.wall += milliseconds;
    },
    focus,
  };
}

describe('A window that gets the focus', () => {
  it('makes us look, at most once a minute', () => {
    const { pass, focus, looks } = world();
    focus();
    pass(59_000);
    focus();
    expect(looks()).toBe(0);
    pass(1_000);
    for (let times = 0; times < 5; times++) focus();
    expect(looks()).toBe(1);
    pass(60_000);
    focus();
    expect(looks()).toBe(2);
  });

  it.each([8 * DAY, -8 * DAY, 73 * 365 * DAY, 60_000, -60_000])(
    'makes us look at once when the clock was set by %i ms, and once (T5)',
    (milliseconds) => {
      const { set, pass, focus, looks } = world();
      pass(10_000);
      set(milliseconds);
      focus();
      focus();
      expect(looks()).toBe(1);
      set(-milliseconds);
      focus();
      expect(looks()).toBe(2);
    },
  );

  it('makes us look after the device slept, though the steady clock slept too (T16)', () => {
    const { set, pass, focus, looks } = world();
    pass(5_000);
    set(9 * 3_600_000);
    focus();
    expect(looks()).toBe(1);
  });

  it('is not taken for a set clock when the two run apart a little', () => {
    const { set, focus, looks } = world();
    set(1_500);
    focus();
    expect(looks()).toBe(0);
  });
});
