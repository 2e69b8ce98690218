/** Looking more often would find nothing new. In milliseconds. */
const PAUSE = 60_000;
/** The two clocks never run apart by so much unless one was set, or the device slept. In milliseconds. */
const JUMP = 2_000;

/** Two clocks, in milliseconds: the one people set, and one that nobody can. */
export interface TwoClocks {
  wall: () => number;
  steady: () => number;
}

const CLOCKS: TwoClocks = { wall: () => Date.now(), steady: () => performance.now() };

/**
 * Looks when a window of the browser gets the focus, at most once a minute, unless the clock was set meanwhile. Who sets a clock
 * or opens a laptop comes back to the browser from another window, and Chromium's alarms sleep on after both: they wait for a
 * timer that knows nothing of the clock (seen in 156, 2026-11; T5, T16). Whoever makes it has just looked.
 *
 * @example onWindowFocus(lookWhenFocused(lookSoon))
 */
export function lookWhenFocused(look: () => void, { wall, steady }: TwoClocks = CLOCKS): () => void {
  let lookedAt = steady();
  let apart = wall() - steady();
  return () => {
    const isDue = steady() - lookedAt >= PAUSE;
    const isSet = Math.abs(wall() - steady() - apart) > JUMP;
    if (!isDue && !isSet) return;
    lookedAt = steady();
    apart = wall() - steady();
    look();
  };
}
