import { hashText } from './hashText';

/**
 * `variants` in the order in which they are worth trying, always the same for the same seed and slot: two records read differently, one
 * record never changes. `turn` counts within one slot, so that a list of points doesn't repeat its frames.
 *
 * @example pickOrder('application-7', 'closing', ['a', 'b'])[0] // always the same of the two
 */
export function pickOrder<T>(seed: string, slot: string, variants: readonly [T, ...T[]], turn = 0): [T, ...T[]] {
  const start = (mixedHash(`${seed}|${slot}`) + turn) % variants.length;
  return [...variants.slice(start), ...variants.slice(0, start)] as [T, ...T[]];
}

/** One of `variants`: the first in that order. */
export function pick<T>(seed: string, slot: string, variants: readonly [T, ...T[]], turn = 0): T {
  return pickOrder(seed, slot, variants, turn)[0];
}

/** With a final mix, so that seeds that differ in one digit spread over all variants. */
function mixedHash(text: string): number {
  let value = hashText(text);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
