const STRIDE = 4;
const LENGTH = 1;
const CHAIN = 2;
const SPLIT = 3;
const FIRST_SIZE = 1 << 13;

/**
 * Written forms by their hash and length, each with a chain of the predicates that hold for it: a hash table with open
 * addressing, four numbers a slot (hash, length, chain, split + 1); length 0 is a free slot. The letters themselves are not
 * kept: an unknown word is taken for a known one about once in a million, and then has to fit a whole pattern, too.
 */
export class FormTable {
  /** Chains: the predicate and the next link; link 0 ends one. */
  readonly predicateOf: number[] = [-1];
  readonly nextOf: number[] = [0];
  private slots = new Int32Array(STRIDE * FIRST_SIZE);
  private used = 0;

  /** Slot of a word with this hash and length, or -1. */
  private find(hash: number, length: number): number {
    const { slots } = this;
    const last = slots.length - STRIDE;
    for (let at = ((hash ^ (hash >>> 15)) * STRIDE) & last; ; at = (at + STRIDE) & last) {
      const known = slots[at + LENGTH] ?? 0;
      if (known === 0) return -1;
      if (known === length && slots[at] === hash) return at;
    }
  }

  /** First link of a word's chain; 0 for a word that no rule knows; for a contraction its number, + 1, below zero. */
  lookUp(hash: number, length: number): number {
    const slot = this.find(hash, length);
    if (slot < 0) return 0;
    const split = this.slots[slot + SPLIT] ?? 0;
    return split > 0 ? -split : (this.slots[slot + CHAIN] ?? 0);
  }

  /** First link of the slot's chain; 0 for none. */
  private chainAt(slot: number): number {
    return this.slots[slot + CHAIN] ?? 0;
  }

  /** Says that a predicate holds for a form. */
  add(hash: number, length: number, predicate: number): void {
    const slot = this.slotFor(hash, length);
    const first = this.chainAt(slot);
    for (let link = first; link !== 0; link = this.nextOf[link] ?? 0) if (this.predicateOf[link] === predicate) return;
    this.nextOf.push(first);
    this.slots[slot + CHAIN] = this.predicateOf.push(predicate) - 1;
  }

  /** Says that a form is a contraction. */
  addSplit(hash: number, length: number, contraction: number): void {
    this.slots[this.slotFor(hash, length) + SPLIT] = contraction + 1;
  }

  private slotFor(hash: number, length: number): number {
    const known = this.find(hash, length);
    if (known >= 0) return known;
    if (++this.used * STRIDE * 2 > this.slots.length) this.grow();
    return this.take(hash, length);
  }

  private take(hash: number, length: number): number {
    const { slots } = this;
    const last = slots.length - STRIDE;
    let at = ((hash ^ (hash >>> 15)) * STRIDE) & last;
    while (slots[at + LENGTH] !== 0) at = (at + STRIDE) & last;
    slots[at] = hash;
    slots[at + LENGTH] = length;
    return at;
  }

  private grow(): void {
    const old = this.slots;
    this.slots = new Int32Array(old.length * 2);
    for (let at = 0; at < old.length; at += STRIDE) {
      const length = old[at + LENGTH] ?? 0;
      if (length === 0) continue;
      const slot = this.take(old[at] ?? 0, length);
      this.slots[slot + CHAIN] = old[at + CHAIN] ?? 0;
      this.slots[slot + SPLIT] = old[at + SPLIT] ?? 0;
    }
  }
}
