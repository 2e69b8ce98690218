import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBounded } from '../../../lib/messages/isBounded';

function nested(depth: number): unknown {
  let value: unknown = 'end';
  for (let level = 0; level < depth; level++) value = { value };
  return value;
}

describe('The size of a message (H7)', () => {
  it('lets 32 levels pass, not 33, and answers for 20,000 levels without falling over', () => {
    expect([32, 33, 20_000].map((depth) => isBounded(nested(depth)))).toEqual([true, false, false]);
  });

  it('ends for a value that holds itself', () => {
    const ring: Record<string, unknown> = {};
    ring.self = ring;
    expect(isBounded(ring)).toBe(false);
  });

  it.each([
    ['one long text', 'x'.repeat(200_001)],
    ['many texts', Array.from({ length: 300 }, () => 'x'.repeat(1_000))],
    ['long names of fields', { ['x'.repeat(200_001)]: 1 }],
    ['many values', Array.from({ length: 10_001 }, () => 0)],
    ['many empty lists', Array.from({ length: 101 }, () => Array.from({ length: 100 }, () => []))],
  ])('refuses %s', (_, value) => {
    expect(isBounded(value)).toBe(false);
  });

  it('lets pass what forms send: four notes of 5,000 characters, twenty people', () => {
    const notes = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(5_000));
    const people = Array.from({ length: 20 }, () => ({ firstName: 'x'.repeat(200), lastName: 'x'.repeat(200) }));
    expect(isBounded({ name: 'application/change', data: { notes, people } })).toBe(true);
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything({ maxDepth: 6 }), (value) => typeof isBounded(value) === 'boolean'));
  });
});
