import { hashText } from './hashText';

/** Of each slot one bit is kept: 256 bits in all, fewer than fifty words carry. */
export const SLOTS = 256;
const WORD_BITS = 32;

/** The place of a hash in the slot's own order, as 32 bits. */
export function placeIn(slot: number, hash: number): number {
  let mixed = hash ^ Math.imul(slot + 1, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** Of each slot the last bit of the item that comes first there (one-bit minhash), packed into 8 unsigned numbers of 32 bits. */
export function minhash(items: ReadonlySet<string>): number[] {
  const hashes = Uint32Array.from(items, hashText);
  const packed = new Uint32Array(SLOTS / WORD_BITS);
  for (let slot = 0; slot < SLOTS; slot++) {
    let first = 0xffff_ffff;
    for (const hash of hashes) first = Math.min(first, placeIn(slot, hash));
    const at = Math.floor(slot / WORD_BITS);
    packed[at] = (packed[at] ?? 0) | ((first & 1) << (slot % WORD_BITS));
  }
  return [...packed];
}

/**
 * How many of all items two sets have in common (Jaccard), from 0 to 1: half of the other bits agree by chance, which is taken
 * out. Estimated, with a standard deviation of 0.05 to 0.063.
 */
export function overlap(one: readonly number[], other: readonly number[]): number {
  let unlike = 0;
  for (const [at, bits] of one.entries()) unlike += onesIn(bits ^ (other[at] ?? 0));
  return Math.max(0, 1 - (2 * unlike) / SLOTS);
}

function onesIn(bits: number): number {
  let ones = 0;
  for (let left = bits >>> 0; left > 0; left >>>= 1) ones += left & 1;
  return ones;
}
